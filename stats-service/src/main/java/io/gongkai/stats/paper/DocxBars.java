package io.gongkai.stats.paper;

import io.gongkai.stats.paper.Block.Bars;
import io.gongkai.stats.paper.Block.Series;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Bars as a chart of Word's own, with its workbook inside, so that an official edits its numbers. */
final class DocxBars {

    private static final double CENTIMETRES_WIDE = 15;
    private static final double CENTIMETRES_A_BAR = 0.55;
    /** Below that, the names of some categories are left out. */
    private static final double CENTIMETRES_A_NAME = 0.9;

    private static final double CENTIMETRES_AROUND = 3;

    private DocxBars() {}

    static void add(Bars bars, XWPFParagraph paragraph, Instant asOf) throws IOException, InvalidFormatException {
        int rows = bars.categories().size();
        double height = CENTIMETRES_AROUND
                + rows
                        * Math.max(
                                CENTIMETRES_A_NAME,
                                CENTIMETRES_A_BAR * bars.series().size());
        XWPFChart chart = paragraph
                .getDocument()
                .createChart(paragraph.createRun(), centimetres(CENTIMETRES_WIDE), centimetres(height));
        chart.getWorkbook().getPackage().getPackageProperties().setCreatedProperty(Optional.of(Date.from(asOf)));
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        // Its title stands below it as that of any figure; once more inside would be a second copy to edit.
        chart.setAutoTitleDeleted(true);
        XDDFBarChartData data = frame(chart, bars.unit());
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(bars.categories().toArray(String[]::new), range(chart, rows, 0), 0);
        for (int column = 1; column <= bars.series().size(); column++) {
            Series series = bars.series().get(column - 1);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                    series.values().stream().map(Number::doubleValue).toArray(Double[]::new),
                    range(chart, rows, column),
                    column);
            XDDFChartData.Series drawn = data.addSeries(names, values);
            drawn.setTitle(series.name(), chart.setSheetTitle(series.name(), column));
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour(column - 1))));
        }
        chart.plot(data);
    }

    private static XDDFBarChartData frame(XWPFChart chart, String unit) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        // Word draws the first category lowest.
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        if (unit.equals("%")) {
            values.setMaximum(100);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        return data;
    }

    private static String range(XWPFChart chart, int rows, int column) {
        return chart.formatRange(new CellRangeAddress(1, rows, column, column));
    }

    private static byte[] colour(int series) {
        int rgb = Integer.parseInt(
                SvgBars.COLOURS.get(series % SvgBars.COLOURS.size()).substring(1), 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    private static int centimetres(double length) {
        return (int) (length * Units.EMU_PER_CENTIMETER);
    }
}

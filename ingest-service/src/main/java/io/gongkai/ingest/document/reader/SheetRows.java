package io.gongkai.ingest.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Takes the cells of a sheet row by row; cells that are not there keep their column. */
final class SheetRows implements SheetContentsHandler {

    private final Map<String, String> links;
    private final RowSink into;
    private final List<String> cells = new ArrayList<>();

    SheetRows(Map<String, String> links, RowSink into) {
        this.links = links;
        this.into = into;
    }

    @Override
    public void startRow(int number) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= ExtractionLimits.MAX_CELLS_IN_ROW) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        String value = shown == null ? "" : shown;
        String address = reference == null ? null : links.get(reference);
        cells.add(address == null || value.contains(address) ? value : (value + ' ' + address).strip());
    }

    @Override
    public void endRow(int number) {
        into.row(number + 1, cells);
    }
}

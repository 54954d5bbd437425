package io.gongkai.stats.paper;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles, page and properties of a Word file; sizes and margins are those of official documents (GB/T 9704). */
final class DocxFrame {

    private static final String STYLES = "/paper/styles.xml";

    /** In millimetres, of A4 paper. */
    private static final int WIDTH = 210;

    private static final int LEFT = 28;
    private static final int RIGHT = 26;

    /** Between the margins, in twips. */
    static final int TEXT_WIDTH = twips(WIDTH - LEFT - RIGHT).intValueExact();

    private DocxFrame() {}

    static void set(XWPFDocument document, Paper paper) throws IOException, InvalidFormatException {
        styles(document);
        page(document);
        PackageProperties properties = document.getPackage().getPackageProperties();
        Optional<Date> asOf = Optional.of(Date.from(paper.asOf()));
        properties.setCreatedProperty(asOf);
        properties.setModifiedProperty(asOf);
        properties.setTitleProperty(paper.title());
        properties.setCreatorProperty(paper.author());
        properties.setLanguageProperty("zh-CN");
    }

    private static void styles(XWPFDocument document) throws IOException {
        try (InputStream in = Objects.requireNonNull(DocxFrame.class.getResourceAsStream(STYLES), STYLES)) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewEndnotePr().addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(WIDTH));
        size.setH(twips(297));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(twips(37));
        margin.setBottom(twips(35));
        margin.setLeft(twips(LEFT));
        margin.setRight(twips(RIGHT));
        margin.setFooter(twips(28));
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText("— ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" —");
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }
}

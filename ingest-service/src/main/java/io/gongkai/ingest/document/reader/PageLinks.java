package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.TextPosition;

/** The web addresses that lie over the words of a page, as they do in lists of items that say 点击查看. */
final class PageLinks {

    static final PageLinks NONE = new PageLinks(new PDRectangle(), List.of());

    private static final int MOST = 1_000;

    private final PDRectangle page;
    private final List<Area> areas;
    private final Set<String> touched = new LinkedHashSet<>();

    private PageLinks(PDRectangle page, List<Area> areas) {
        this.page = page;
        this.areas = areas;
    }

    private record Area(PDRectangle place, String address) {}

    static PageLinks of(PDPage page) throws IOException {
        List<Area> areas = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (areas.size() < MOST
                    && annotation instanceof PDAnnotationLink link
                    && link.getAction() instanceof PDActionURI action
                    && link.getRectangle() != null
                    && action.getURI() != null
                    && Links.isWeb(action.getURI())) {
                areas.add(new Area(link.getRectangle(), action.getURI()));
            }
        }
        return new PageLinks(page.getCropBox(), areas);
    }

    /** Notes the addresses under these characters; their y runs down from the top, that of areas up from the bottom. */
    void touch(List<TextPosition> positions) {
        if (areas.isEmpty()) {
            return;
        }
        TextPosition middle = positions.get(positions.size() / 2);
        float x = page.getLowerLeftX() + middle.getX() + middle.getWidth() / 2;
        float y = page.getUpperRightY() - middle.getY() + middle.getHeight() / 2;
        for (Area area : areas) {
            if (area.place().contains(x, y)) {
                touched.add(area.address());
            }
        }
    }

    List<String> take() {
        List<String> taken = List.copyOf(touched);
        touched.clear();
        return taken;
    }
}

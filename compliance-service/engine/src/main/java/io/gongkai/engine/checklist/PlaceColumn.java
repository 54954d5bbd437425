package io.gongkai.engine.checklist;

import java.util.List;

/** The column of a table that says where an item is published, such as 公开栏目; a name in it is as good as a mark. */
final class PlaceColumn {

    private static final PlaceColumn NONE = new PlaceColumn(0);

    /** Counted from the end, since rows of one category may lack its cell; 0 for no such column. */
    private final int fromEnd;

    private PlaceColumn(int fromEnd) {
        this.fromEnd = fromEnd;
    }

    /** @param headers rows that name the columns */
    static PlaceColumn of(List<RowText> headers, ChecklistWords words) {
        for (RowText header : headers) {
            List<Cell> cells = header.cells();
            for (int i = 1; i < cells.size(); i++) {
                if (words.places().isIn(cells.get(i).words())) {
                    return new PlaceColumn(cells.size() - i);
                }
            }
        }
        return NONE;
    }

    /** Whether the row names a place, and none of its cells says that the item is not published there yet. */
    boolean isFilled(RowText row, ChecklistWords words) {
        List<Cell> cells = row.cells();
        int column = cells.size() - fromEnd;
        return fromEnd > 0
                && column > 0
                && cells.subList(column, cells.size()).stream()
                        .noneMatch(cell -> words.noPlace().isIn(cell.words()));
    }
}

package io.gongkai.engine.item;

import io.gongkai.engine.catalogue.EditionNumbers;
import io.gongkai.engine.checklist.FoundRow;
import io.gongkai.engine.checklist.RowMark;
import io.gongkai.engine.checklist.RowStatus;
import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.text.Gap;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.BitSet;

/**
 * Where a mention stands decides how it counts: where disclosed things are listed it is enough to be named; elsewhere the
 * sentence must say so; what an application asked for (S3) or a complaint was about (S5) never counts.
 */
final class ItemContext {

    private static final String CELL_ENDS = "|\t";

    private static final int LONGEST_TITLE = 40;

    private final Surroundings around;
    /** Indexes that are no statement's. */
    private final BitSet ignored = new BitSet();

    private final StanceReader stances;
    private final Zones zones;
    private final Listings listings;
    private final RowWords rows;
    private final OwnReportWords own;
    private final MentionScanner scanner;
    private final EditionNumbers numbers;
    private final int firstHeading;

    ItemContext(
            Surroundings around,
            StanceReader stances,
            Zones zones,
            Listings listings,
            RowWords rows,
            OwnReportWords own,
            MentionScanner scanner,
            EditionNumbers numbers) {
        this.around = around;
        around.ignored().forEach(span -> ignored.set(span.start(), span.end()));
        this.stances = stances;
        this.zones = zones;
        this.listings = listings;
        this.rows = rows;
        this.own = own;
        this.scanner = scanner;
        this.numbers = numbers;
        firstHeading = around.firstHeading();
    }

    Stance stance(Mention mention) {
        if (inMenu(mention)) {
            return Stance.MENTIONED;
        }
        if (ignored.get(mention.start())) {
            return inText(mention) == Stance.STATED ? Stance.STATED : Stance.MENTIONED;
        }
        FoundRow row = around.row(mention.start());
        return row == null ? inText(mention) : inRow(row, mention);
    }

    /** 沅溪大学信息公开年报, alone on its line, as pages repeat it. */
    boolean isTitle(Mention mention) {
        NormalizedText text = around.text();
        if (mention.item() != own.item()
                || mention.end() < text.length()
                        && !text.gapBefore(mention.end()).breaksLine()) {
            return false;
        }
        int from = mention.start();
        while (from > 0
                && mention.start() - from < LONGEST_TITLE
                && !text.gapBefore(from).breaksLine()) {
            if (Clauses.endsAt(text.charAt(from - 1))) {
                return false;
            }
            from--;
        }
        return from < mention.start() && own.title().isIn(text, from, mention.start());
    }

    /** 师资队伍 招生就业 校办产业: above the first part, with blanks on either side. */
    private boolean inMenu(Mention mention) {
        return mention.start() < firstHeading
                && around.text().gapBefore(mention.start()) != Gap.NONE
                && around.text().gapBefore(mention.end()) != Gap.NONE;
    }

    private Stance inText(Mention mention) {
        if (zones.except(mention.start())) {
            return Stance.NEGATED;
        }
        Span sentence = around.sentence(mention).span();
        Stance stance = stances.stance(sentence, mention.start(), wordsEnd(mention));
        if (!stance.isPositive()) {
            return stance;
        }
        Stance zone = zones.at(mention.start());
        if (zone != Stance.LISTED && !stances.isDone(sentence)) {
            return zone;
        }
        if (around.inside(PartCode.S3, mention) || around.inside(PartCode.S5, mention)) {
            return Stance.MENTIONED;
        }
        boolean among = mention.start() >= firstHeading && (listings.hold(mention) || stances.discloses(sentence));
        boolean counts = stance == Stance.STATED || among || scanner.givesFigure(around.text(), mention);
        return counts ? stance : Stance.MENTIONED;
    }

    /** 新增网络工程等2个专业, is told by its last word; the mark behind it ends its clause. */
    private int wordsEnd(Mention mention) {
        int last = mention.end() - 1;
        return last > mention.start() && Clauses.endsAt(around.text().charAt(last)) ? last : mention.end();
    }

    private Stance inRow(FoundRow row, Mention mention) {
        if (!row.items().isEmpty() && numbers.of(mention.item()).stream().noneMatch(row.items()::contains)) {
            return Stance.MENTIONED;
        }
        if (row.status() == RowStatus.LINK) {
            int end = cellEnd(row.span(), mention.end(), row.span().end());
            Stance own = stances.inRow(new Span(mention.start(), end), mention.end());
            return own.isPositive() ? Stance.STATED : own;
        }
        if (row.mark() == RowMark.PUBLISHED) {
            return Stance.STATED;
        }
        int from = cellEnd(row.span(), mention.end(), mention.end());
        if (rows.plan().isIn(around.text(), from, row.span().end())) {
            return Stance.PLANNED;
        }
        if (row.mark() == RowMark.WITHHELD) {
            return Stance.NEGATED;
        }
        if (row.mark() == RowMark.PLACED) {
            return Stance.STATED;
        }
        Stance said = stances.inRow(row.span(), from);
        if (said == Stance.LISTED) {
            return rows.place().isIn(around.text(), from, row.span().end()) ? Stance.STATED : Stance.MENTIONED;
        }
        return said;
    }

    /** Where the cell ends that names the item. */
    private int cellEnd(Span row, int from, int otherwise) {
        for (int i = from; i < row.end(); i++) {
            if (CELL_ENDS.indexOf(around.text().charAt(i)) >= 0 || around.text().gapBefore(i) != Gap.NONE) {
                return i;
            }
        }
        return otherwise;
    }
}

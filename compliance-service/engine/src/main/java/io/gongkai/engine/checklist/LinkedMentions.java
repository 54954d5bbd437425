package io.gongkai.engine.checklist;

import io.gongkai.engine.catalogue.EditionNumbers;
import io.gongkai.engine.item.FoundTerms;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads which items the addresses of the running text stand for: 招生章程公布于http://…, 在http://…查询招生计划. The names stand before
 * all addresses of a sentence, or behind all of them.
 */
public final class LinkedMentions {

    private static final String SCHEME = "http";
    private static final String WORLD_WIDE_WEB = "www.";

    /** A name farther from its address is hardly its own. */
    private static final int REACH = 60;

    private LinkedMentions() {}

    /** @param edition what the items are called in the edition that the report is held against */
    private record Names(FoundTerms terms, EditionNumbers edition) {

        List<Integer> items(int from, int to) {
            return terms.itemsIn(List.of(new Span(from, to))).stream()
                    .flatMap(national -> edition.of(national).stream())
                    .distinct()
                    .toList();
        }
    }

    /** In the order of the text; those in rows of the checklist are not among them. */
    public static List<ItemLink> find(
            NormalizedText text, Sentences sentences, FoundTerms terms, List<FoundRow> rows, EditionNumbers edition) {
        List<ItemLink> links = new ArrayList<>();
        int from = 0;
        int row = 0;
        for (int at = next(text, from); at >= 0; at = next(text, from)) {
            Sentence sentence = sentences.at(at);
            from = Math.max(sentence.end(), at + 1);
            List<Span> addresses = Links.in(text, sentence.start(), sentence.end());
            while (row < rows.size() && rows.get(row).span().end() <= sentence.start()) {
                row++;
            }
            boolean inTable = row < rows.size() && rows.get(row).span().overlaps(sentence.span());
            if (!inTable) {
                addMentions(text, sentence, addresses, new Names(terms, edition), links);
            }
        }
        return links;
    }

    private static void addMentions(
            NormalizedText text, Sentence sentence, List<Span> addresses, Names names, List<ItemLink> links) {
        boolean namesFirst = !addresses.isEmpty()
                && !names.items(sentence.start(), addresses.get(0).start()).isEmpty();
        for (int i = 0; i < addresses.size(); i++) {
            Span address = addresses.get(i);
            int before = i == 0 ? sentence.start() : addresses.get(i - 1).end();
            int after = i + 1 == addresses.size()
                    ? sentence.end()
                    : addresses.get(i + 1).start();
            List<Integer> items = namesFirst
                    ? names.items(Math.max(before, address.start() - REACH), address.start())
                    : names.items(address.end(), Math.min(after, address.end() + REACH));
            if (!items.isEmpty()) {
                links.add(new ItemLink(items, WebAddress.of(text.substring(address)), List.of(text.quote(address))));
            }
        }
    }

    private static int next(NormalizedText text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'h' && text.startsWith(SCHEME, i) || c == 'w' && text.startsWith(WORLD_WIDE_WEB, i)) {
                return i;
            }
        }
        return -1;
    }
}

package io.gongkai.ingest.document.reader;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbered lists of a Word file, counted on as its paragraphs pass by. */
final class Numbering {

    static final int LEVELS = 9;

    /** Levels of the abstract lists, and which abstract list each list is of. */
    private final Map<String, NumberLevel[]> abstractLists = new HashMap<>();

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering() {}

    static Numbering none() {
        return new Numbering();
    }

    static Numbering read(XMLStreamReader xml) throws XMLStreamException {
        Numbering numbering = new Numbering();
        NumberingXml reader = new NumberingXml(xml, numbering);
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                reader.element(xml.getLocalName());
            }
        }
        return numbering;
    }

    void define(String abstractList, int level, NumberLevel look) {
        if (level >= 0 && level < LEVELS) {
            abstractLists.computeIfAbsent(abstractList, unseen -> new NumberLevel[LEVELS])[level] = look;
        }
    }

    @Nullable
    NumberLevel defined(String abstractList, int level) {
        NumberLevel[] levels = abstractLists.get(abstractList);
        return levels == null || level < 0 || level >= LEVELS ? null : levels[level];
    }

    void list(String list, String abstractList) {
        lists.put(list, abstractList);
    }

    void restart(String list, int level, int start) {
        restarts.put(list + ' ' + level, start);
    }

    /** The number of the next paragraph of this list; empty where the list has none. */
    String next(String list, int level) {
        String abstractList = lists.get(list);
        if (abstractList == null || level < 0 || level >= LEVELS) {
            return "";
        }
        NumberLevel look = look(abstractList, level);
        if (look.isBullet()) {
            return "• ";
        }
        count(list, abstractList, level);
        return spaced(write(abstractList, level, look));
    }

    /** Lists of one abstract list count on together, unless one of them says where it starts anew. */
    private void count(String list, String abstractList, int level) {
        int[] counter = counters.computeIfAbsent(abstractList, unseen -> new int[LEVELS]);
        Integer restart = restarts.remove(list + ' ' + level);
        if (restart != null) {
            counter[level] = restart;
        } else {
            counter[level] = counter[level] == 0 ? look(abstractList, level).start() : counter[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
    }

    private String write(String abstractList, int level, NumberLevel look) {
        int[] counter = counters.getOrDefault(abstractList, new int[LEVELS]);
        String written = look.text();
        for (int i = 0; i <= level; i++) {
            NumberLevel upper = look(abstractList, i);
            int number = counter[i] == 0 ? upper.start() : counter[i];
            written = written.replace("%" + (i + 1), NumberFormat.write(number, upper.format()));
        }
        return written;
    }

    private NumberLevel look(String abstractList, int level) {
        NumberLevel look = defined(abstractList, level);
        return look == null ? NumberLevel.PLAIN : look;
    }

    /** 一、概述 but 1.1 概述: only a number that ends in a word or a digit needs a blank. */
    private static String spaced(String number) {
        boolean bare = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return bare ? number + ' ' : number;
    }
}

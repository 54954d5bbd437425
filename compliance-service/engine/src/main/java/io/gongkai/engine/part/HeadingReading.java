package io.gongkai.engine.part;

import java.util.Map;
import java.util.Set;

/**
 * What the words of a possible heading mean.
 *
 * @param weights the parts it names, with the weight of the strongest word
 * @param parts the parts it stands for, after weighing them against each other
 * @param coverage share of its characters that belong to the language of headings, 0 to 1
 * @param closedAt length of the longest beginning that is all heading language and ends with a closing word; 0 for none
 */
record HeadingReading(Map<PartCode, Integer> weights, Set<PartCode> parts, double coverage, int closedAt) {}

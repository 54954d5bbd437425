package io.gongkai.engine.item;

/**
 * A place where an element of an item is named; indexes of the normalised text.
 *
 * @param explicit whether the element itself is named; false for a vague or neighbouring notion
 */
record Mention(int item, boolean explicit, int start, int end) {}

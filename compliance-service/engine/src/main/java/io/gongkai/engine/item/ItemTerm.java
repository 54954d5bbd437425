package io.gongkai.engine.item;

/**
 * What a term says of an item.
 *
 * @param explicit whether it names an element of the item; false for a vague or neighbouring notion
 */
record ItemTerm(int item, boolean explicit) {}

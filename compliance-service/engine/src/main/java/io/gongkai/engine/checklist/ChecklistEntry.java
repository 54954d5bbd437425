package io.gongkai.engine.checklist;

import org.jspecify.annotations.Nullable;

/**
 * A row of the checklist as a school sends it beside the text.
 *
 * @param item number of the list item, from 1
 * @param url where it is published; null where the school gives none
 */
public record ChecklistEntry(int item, @Nullable String url) {}

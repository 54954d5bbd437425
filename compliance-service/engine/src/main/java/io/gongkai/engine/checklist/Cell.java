package io.gongkai.engine.checklist;

import io.gongkai.engine.text.Span;

/**
 * A cell of a row.
 *
 * @param span its words in the normalised text, without bars
 * @param words its words
 * @param link whether it is a web address
 */
record Cell(Span span, String words, boolean link) {}

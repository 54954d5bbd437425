package io.gongkai.engine.text;

/**
 * A place in the submitted text together with its words: {@code text.substring(start, end)} equals {@code quote}.
 *
 * @param start index of the first UTF-16 code unit in the text as submitted
 * @param end index after the last code unit
 * @param quote the words that stand there
 */
public record Quote(int start, int end, String quote) {}

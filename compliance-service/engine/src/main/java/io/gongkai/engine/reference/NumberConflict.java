package io.gongkai.engine.reference;

import io.gongkai.engine.text.Span;
import java.util.List;

/**
 * One title that a report gives two numbers, 〔2019〕45号 and 〔2019〕54号.
 *
 * @param numbers where they stand in the normalised text, each once
 */
public record NumberConflict(String title, List<Span> numbers) {}

package io.gongkai.engine.figure;

import io.gongkai.engine.text.Span;
import java.time.LocalDate;

/** The period that a report says it covers; the span is of the normalised text. */
public record FoundPeriod(LocalDate start, LocalDate end, Span span) {}

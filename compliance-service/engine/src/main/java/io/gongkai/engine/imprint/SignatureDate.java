package io.gongkai.engine.imprint;

import io.gongkai.engine.text.Span;
import java.time.LocalDate;

/** The day on which a report was signed; the span is of the normalised text. */
public record SignatureDate(LocalDate date, Span span) {}

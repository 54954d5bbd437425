package io.gongkai.engine.figure;

/**
 * The figures of the school's own report of the year before, read with the same words as this year's, so that a difference
 * comes from the school and not from the reader.
 *
 * @param label how people call that report
 */
public record YearBefore(String label, FigureReading figures) {}

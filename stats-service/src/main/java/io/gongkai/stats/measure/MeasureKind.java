package io.gongkai.stats.measure;

/** Whether a figure stands at a point in time, runs up over the year, or is a ratio; stocks never add to flows. */
public enum MeasureKind {
    STOCK,
    FLOW,
    RATE
}

package io.gongkai.engine.similarity;

/** What a report has from an earlier one. */
public record FoundCopy(EarlierReport source, CopiedPassages copied) {}

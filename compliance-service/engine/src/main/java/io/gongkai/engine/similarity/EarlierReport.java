package io.gongkai.engine.similarity;

/**
 * A report that another one may have been copied from.
 *
 * @param label how people call it: school and school year
 * @param sameSchool whether the school under review wrote it
 * @param text as submitted
 */
public record EarlierReport(String label, boolean sameSchool, String text) {}

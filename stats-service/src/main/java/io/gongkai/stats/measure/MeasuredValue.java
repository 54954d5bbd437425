package io.gongkai.stats.measure;

import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.List;

/**
 * The value of a metric in one report.
 *
 * @param qualifier the least exact of the statements it rests on
 * @param figures positions of the statements it rests on in the report's list of figures
 */
public record MeasuredValue(String metric, BigDecimal value, String unit, Qualifier qualifier, List<Integer> figures) {}

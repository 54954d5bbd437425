package io.gongkai.engine.rule;

/**
 * All that people need to know of a rule ({@code rule/<family>.yaml}).
 *
 * @param code stable public code, never reused
 * @param name the defect; also the name of the class
 * @param title the defect in a few words
 * @param description what is checked and how
 * @param message what a finding says, with {operands}
 * @param remedy what would clear it, with {operands}
 * @param legalBasis article or notice
 * @param wrong words of a report that the rule reports
 * @param right the same, mended
 */
public record RuleInfo(
        String code,
        String name,
        Severity severity,
        Message title,
        Message description,
        Message message,
        Message remedy,
        String legalBasis,
        String wrong,
        String right) {}

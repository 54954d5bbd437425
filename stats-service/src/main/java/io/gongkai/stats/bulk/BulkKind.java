package io.gongkai.stats.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be had in bulk; each line is made by the database, so that no row is held here. */
enum BulkKind {
    SCHOOLS("""
            SELECT json_build_object(
                       'schoolCode', school_code, 'name', name, 'provinceCode', province_code, 'city', city,
                       'schoolType', school_type, 'ownership', ownership)::text AS line
              FROM school
             WHERE province_code = :province AND (:year::text IS NULL OR school_code IS NOT NULL)
               AND (:since::timestamptz IS NULL OR changed_at >= :since)
             ORDER BY school_code
            """),
    SUBMISSIONS("""
            SELECT json_build_object(
                       'reportId', report_id, 'revision', revision, 'schoolCode', school_code,
                       'academicYear', academic_year, 'title', title, 'submittedAt', submitted_at, 'late', late)::text
                   AS line
              FROM submission
             WHERE province_code = :province AND academic_year BETWEEN coalesce(:year, '') AND coalesce(:year, '9999')
               AND (:since::timestamptz IS NULL OR changed_at >= :since)
             ORDER BY report_id, revision
            """),
    REPORTS("""
            SELECT json_build_object(
                       'reportId', a.report_id, 'revision', a.revision, 'schoolCode', a.school_code,
                       'academicYear', a.academic_year, 'submittedAt', a.submitted_at, 'assessedAt', a.assessed_at,
                       'ruleSet', a.rule_set, 'catalogue', a.catalogue, 'profile', a.profile, 'verdict', a.verdict,
                       'parts', (SELECT json_object_agg(part, status ORDER BY part)
                                   FROM part_status WHERE report_id = a.report_id),
                       'items', (SELECT json_agg(json_build_object('item', item, 'status', status,
                                                                   'applicability', applicability) ORDER BY item)
                                   FROM item_status WHERE report_id = a.report_id),
                       'figures', (SELECT json_agg(json_build_object(
                                              'metric', metric, 'value', value, 'unit', unit, 'qualifier', qualifier,
                                              'start', starts_at, 'end', ends_at, 'quote', quote) ORDER BY position)
                                     FROM figure WHERE report_id = a.report_id),
                       'values', (SELECT json_agg(json_build_object(
                                              'metric', metric, 'value', value, 'unit', unit, 'qualifier', qualifier)
                                              ORDER BY metric)
                                     FROM measured WHERE report_id = a.report_id),
                       'findings', (SELECT json_agg(json_build_object(
                                              'rule', rule, 'severity', severity, 'part', part, 'item', item,
                                              'zh', message_zh, 'en', message_en, 'operands', operands,
                                              'places', places, 'start', starts_at, 'end', ends_at, 'quote', quote)
                                              ORDER BY position)
                                      FROM finding WHERE report_id = a.report_id))::text AS line
              FROM assessment a
             WHERE a.province_code = :province AND a.academic_year BETWEEN coalesce(:year, '') AND coalesce(:year, '9999')
               AND (:since::timestamptz IS NULL OR a.changed_at >= :since)
             ORDER BY a.report_id
            """);

    private final String sql;

    BulkKind(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** By the last part of its address. */
    static Optional<BulkKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}

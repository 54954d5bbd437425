-- Projections of 31 provinces with 150 schools each over 24 school years: about ten million facts. Plausible in shape and
-- skew, but of nobody. Triggers are off: the rows are made consistent.
SET session_replication_role = replica;
SET synchronous_commit = off;

CREATE TEMPORARY TABLE made_school AS
SELECT p.code || lpad(n::text, 8, '0') AS school_code, p.code AS province, n
  FROM unnest(ARRAY['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41',
                    '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'])
       AS p(code), generate_series(1, 150) AS n;

CREATE TEMPORARY TABLE made_report AS
SELECT md5(school_code || y)::uuid AS report_id,
       school_code,
       province,
       n,
       y AS began,
       y || '-' || (y + 1) AS academic_year,
       make_timestamptz(y + 1, 10, 1 + (n + y) % 40 % 28, 9, 0, 0, 'Asia/Shanghai') AS submitted_at,
       n % 17 = 0 AS late
  FROM made_school, generate_series(2000, 2023) AS y
 WHERE (n + y) % 40 <> 0;

INSERT INTO projection.school (school_code, name, province_code, city, school_type, ownership, version)
SELECT school_code,
       '第' || n || '学院',
       province,
       '城' || n % 12,
       (ARRAY['VOCATIONAL', 'UNDERGRADUATE', 'GRADUATE'])[1 + n % 3],
       (ARRAY['PUBLIC', 'PUBLIC', 'PUBLIC', 'PRIVATE'])[1 + n % 4],
       1
  FROM made_school
    ON CONFLICT DO NOTHING;

INSERT INTO projection.collection (province_code, academic_year, due_date, status, version)
SELECT DISTINCT province, academic_year, make_date(began + 1, 10, 31), 'OPEN', 1
  FROM made_report
    ON CONFLICT DO NOTHING;

INSERT INTO projection.submission
       (report_id, revision, school_code, province_code, academic_year, title, submitted_at, late)
SELECT report_id, 1, school_code, province, academic_year, academic_year || '学年信息公开工作年度报告', submitted_at, late
  FROM made_report;

INSERT INTO projection.assessed_revision (report_id, revision, province_code, academic_year)
SELECT report_id, 1, province, academic_year
  FROM made_report;

INSERT INTO projection.assessment
       (report_id, revision, school_code, province_code, academic_year, submitted_at, assessed_at, rule_set, catalogue,
        profile, verdict)
SELECT report_id, 1, school_code, province, academic_year, submitted_at, submitted_at + interval '1 second', 'made',
       'made', 'made', (ARRAY['COMPLETE', 'INCOMPLETE'])[1 + n % 2]
  FROM made_report;

INSERT INTO projection.part_status (report_id, part, status)
SELECT report_id, 'S' || part, CASE WHEN (n * 7 + part * 3 + began) % 11 = 0 THEN 'MISSING' ELSE 'PRESENT' END
  FROM made_report, generate_series(1, 8) AS part;

INSERT INTO projection.item_status (report_id, item, status, applicability)
SELECT report_id,
       item,
       (ARRAY['EXPLICIT', 'EXPLICIT', 'EXPLICIT', 'PARTIAL', 'NONE'])[1 + (n * 3 + item * 7 + began) % 5],
       CASE WHEN item > 42 AND n % 3 = 0 THEN 'NOT_APPLICABLE' ELSE 'REQUIRED' END
  FROM made_report, generate_series(1, 50) AS item;

CREATE TEMPORARY TABLE made_metric AS
SELECT metric, place, unit
  FROM unnest(ARRAY['disclosed_total', 'disclosed_site', 'disclosed_oa', 'wechat_posts', 'weibo_posts',
                    'wechat_followers', 'admissions_registered', 'employment_rate', 'applications_received',
                    'complaints', 'reviews', 'lawsuits'],
              ARRAY['条', '条', '条', '篇', '条', '人', '人', '%', '件', '件', '件', '件'])
       WITH ORDINALITY AS m(metric, unit, place);

INSERT INTO projection.figure (report_id, position, metric, value, unit, qualifier, starts_at, ends_at, quote)
SELECT report_id,
       place - 1,
       metric,
       round(exp(2 + (n * 31 + place * 17 + began * 7) % 100 / 14.0)),
       unit,
       'EXACT',
       place * 100,
       place * 100 + 8,
       '所说的一个数'
  FROM made_report, made_metric;

INSERT INTO projection.measured (report_id, metric, value, unit, qualifier, figures)
SELECT report_id, metric, value, unit, qualifier, ARRAY[position]
  FROM projection.figure
  JOIN made_report USING (report_id);

INSERT INTO projection.finding
       (report_id, position, rule, name, severity, part, message_zh, message_en, quote, starts_at, ends_at, places)
SELECT report_id,
       k,
       'PART-0' || 1 + k % 7,
       'Made',
       (ARRAY['MUST_FIX', 'EXPLAIN', 'HINT'])[1 + (n + k) % 3],
       'S' || 1 + (n + k) % 8,
       '为测量而造的一条。',
       'One made for measuring.',
       '所说的一句话',
       k * 200,
       k * 200 + 6,
       1
  FROM made_report, generate_series(0, 5) AS k;

INSERT INTO projection.tally
       (report_id, school_code, province_code, academic_year, parts_applicable, parts_covered, items_applicable,
        items_disclosed, must_fix, explain, hint, students, rules, stated, items)
SELECT report_id, school_code, province, academic_year, 8, 7, 48, 30 + n % 15, 2, 2, 2, 1000 + n * 20,
       (SELECT json_object_agg(rule, 1 ORDER BY rule)
          FROM projection.finding f
         WHERE f.report_id = r.report_id),
       (SELECT jsonb_object_agg(metric, value) FROM projection.measured m WHERE m.report_id = r.report_id),
       (SELECT json_object_agg(standing, items)
          FROM (SELECT CASE WHEN applicability = 'NOT_APPLICABLE' THEN 'NOT_APPLICABLE'
                            WHEN status = 'EXPLICIT' THEN 'DISCLOSED'
                            WHEN status = 'NONE' THEN 'NOT_MENTIONED'
                            ELSE status END AS standing,
                       json_agg(item ORDER BY item) AS items
                  FROM projection.item_status i
                 WHERE i.report_id = r.report_id
                 GROUP BY standing) AS by_standing)
  FROM made_report r;

-- One province whose schools handed in again and again: a million rows to export.
INSERT INTO projection.submission
       (report_id, revision, school_code, province_code, academic_year, title, submitted_at, late)
SELECT report_id, again, school_code, province, academic_year, academic_year || '学年信息公开工作年度报告',
       submitted_at + again * interval '1 minute', late
  FROM made_report, generate_series(2, 288) AS again
 WHERE province = '65';

import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { to } from '../router.js';
import { number, percent } from '../format.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { Severity } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { Rule } from '../part/rule.js';
import { SchoolFindings } from '../part/school-findings.js';
import { byType, TypeChoice } from '../part/school-type.js';

/** Defects by rule, which is what the circular will speak about, and each of them down to the words in the reports. */
export default function Findings({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.findings')} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province, year) => html`<${Rules} path=${`/v1/provinces/${province}/years/${year}`} year=${year} values=${values} />`}
  </${WithSeason}>`;
}

async function load(path) {
  const [answer, rules] = await Promise.all([get('stats', path), get('compliance', '/v1/rules')]);
  const titles = new Map(rules.items.map((rule) => [rule.code ?? rule.rule, pick(rule.title)]));
  return { titles, assessed: answer.schools.assessed, rows: answer.rules.map((row) => ({ ...row, key: `${row.rule}/${row.severity}`, title: titles.get(row.rule) || row.name })) };
}

function Rules({ path, year, values: { rule, severity, type } }) {
  const counts = `${path}/findings${byType(type)}`;
  const state = useData(() => load(counts), [counts]);
  return html`<${Loaded} state=${state}>
    ${({ titles, assessed, rows }) =>
      rule
        ? html`<${SchoolFindings} ...${{ path, year, title: titles.get(rule) ?? rule, asked: { rule, severity, schoolType: type } }} />`
        : html`<${Counts} rows=${rows} assessed=${assessed} type=${type} />`}
  </${Loaded}>`;
}

function Counts({ rows, assessed, type }) {
  return html`<section class="card">
    <p class="soft">${t('findings.what')}</p>
    <${Table}
      caption=${t('findings.caption')}
      rows=${rows}
      sorted="-schools"
      kept
      columns=${[
        { key: 'rule', title: t('rule'), cell: (row) => html`<${Rule} rule=${row.rule} />` },
        { key: 'title', title: t('defect'), head: true, cell: (row) => html`<a href=${to('findings', { rule: row.rule, severity: row.severity, type })}>${row.title}</a>` },
        { key: 'severity', title: t('severityHead'), cell: (row) => html`<${Severity} severity=${row.severity} />` },
        { key: 'schools', title: t('findings.schools'), numeric: true, cell: (row) => number(row.schools) },
        { key: 'share', title: t('share'), numeric: true, value: (row) => row.schools / assessed, cell: (row) => percent(row.schools / assessed) },
        { key: 'findings', title: t('findings.count'), numeric: true, cell: (row) => number(row.findings) },
      ]}
    />
  </section>`;
}

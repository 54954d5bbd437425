import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { number, percent } from '../format.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { Severity } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { Rule } from '../part/rule.js';

/** Defects by rule: what the circular will speak about. */
export default function Findings({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.findings')}>
    ${(province, year) => html`<${Rules} province=${province} year=${year} />`}
  </${WithSeason}>`;
}

async function load(province, year) {
  const [answer, rules] = await Promise.all([get('stats', `/v1/provinces/${province}/years/${year}/findings`), get('compliance', '/v1/rules')]);
  const titles = new Map(rules.items.map((rule) => [rule.code ?? rule.rule, rule]));
  return { assessed: answer.schools.assessed, rows: answer.rules.map((row) => ({ ...row, key: row.rule, title: pick(titles.get(row.rule)?.title) || row.name })) };
}

function Rules({ province, year }) {
  const state = useData(() => load(province, year), [province, year]);
  return html`<${Loaded} state=${state}>
    ${({ assessed, rows }) => html`<section class="card">
      <p class="soft">${t('findings.what')}</p>
      <${Table}
        caption=${t('findings.caption')}
        rows=${rows}
        sorted=${{ key: 'schools', sign: -1 }}
        columns=${[
          { key: 'rule', title: t('rule'), cell: (row) => html`<${Rule} rule=${row.rule} />` },
          { key: 'title', title: t('defect'), head: true },
          { key: 'severity', title: t('severityHead'), cell: (row) => html`<${Severity} severity=${row.severity} />` },
          { key: 'schools', title: t('findings.schools'), numeric: true, cell: (row) => number(row.schools) },
          { key: 'share', title: t('share'), numeric: true, value: (row) => row.schools / assessed, cell: (row) => percent(row.schools / assessed) },
          { key: 'findings', title: t('findings.count'), numeric: true, cell: (row) => number(row.findings) },
        ]}
      />
    </section>`}
  </${Loaded}>`;
}

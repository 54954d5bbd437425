import { html } from '../view.js';
import { t } from '../i18n.js';
import { all } from '../api.js';
import { moment, number, percent } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { ChartWithTable } from '../part/chart.js';
import { Table } from '../part/table.js';
import { WithSeason } from '../part/season.js';

/** What correcting cost the schools: revisions, returns and days. */
export default function Burden({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.corrections')}>
    ${(province, year) => html`<${Schools} path=${`/v1/provinces/${province}/years/${year}/corrections`} />`}
  </${WithSeason}>`;
}

function Schools({ path }) {
  const state = useData(() => all('stats', `${path}?limit=200`), [path]);
  return html`<${Loaded} state=${state}>
    ${({ total, items }) => html`
      <ul class="kpis">
        ${[
          ['reports', number(total.reports)],
          ['corrected', number(total.corrected)],
          ['share', percent(total.share)],
          ['corrections', number(total.corrections)],
          ['medianDays', number(total.medianDays)],
          ['longestDays', number(total.longestDays)],
          ['rounds', number(total.rounds)],
          ['medianDaysToAcceptance', number(total.medianDaysToAcceptance)],
        ].map(([key, value]) => html`<li class="kpi"><span class="soft small">${t(`burden.${key}`)}</span><b>${value}</b></li>`)}
      </ul>
      <section class="card">
        <h2>${t('burden.spread')}</h2>
        <${Spread} items=${items} />
      </section>
      <section class="card"><${Table}
        caption=${t('burden.caption')}
        rows=${items.map((row) => ({ ...row, key: row.schoolCode }))}
        kept
        columns=${[
          { key: 'name', title: t('school'), head: true, cell: (row) => html`<a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a>` },
          { key: 'schoolType', title: t('type'), value: (row) => t(`schoolType.${row.schoolType}`), cell: (row) => t(`schoolType.${row.schoolType}`) },
          { key: 'revisions', title: t('burden.revisions'), numeric: true, cell: (row) => number(row.revisions) },
          { key: 'days', title: t('burden.days'), numeric: true, cell: (row) => number(row.days) },
          { key: 'rounds', title: t('burden.rounds'), numeric: true, cell: (row) => number(row.rounds) },
          { key: 'daysToAcceptance', title: t('burden.daysToAcceptance'), numeric: true, cell: (row) => number(row.daysToAcceptance) },
          { key: 'firstSubmittedAt', title: t('burden.first'), cell: (row) => moment(row.firstSubmittedAt) },
          { key: 'lastSubmittedAt', title: t('burden.last'), cell: (row) => moment(row.lastSubmittedAt) },
          { key: 'mustFix', title: t('burden.mustFix'), numeric: true, cell: (row) => number(row.mustFix) },
        ]}
      /></section>
    `}
  </${Loaded}>`;
}

/** How many schools needed how many revisions. */
function Spread({ items }) {
  const counts = new Map();
  for (const { revisions } of items) counts.set(revisions, (counts.get(revisions) ?? 0) + 1);
  const rows = [...counts].sort(([a], [b]) => a - b).map(([revisions, schools]) => ({ key: revisions, revisions, schools }));
  return html`<${ChartWithTable} title=${t('burden.spread')}
    option=${{
      grid: { left: 8, right: 16, top: 24, bottom: 36, containLabel: true },
      xAxis: { type: 'category', name: t('burden.revisions'), nameLocation: 'middle', nameGap: 28, data: rows.map((row) => row.revisions) },
      yAxis: { type: 'value', minInterval: 1 },
      series: [{ name: t('findings.schools'), type: 'bar', barMaxWidth: 40, data: rows.map((row) => row.schools) }],
    }}>
    ${() => html`<${Table} caption=${t('burden.spread')} rows=${rows}
      columns=${[
        { key: 'revisions', title: t('burden.revisions'), head: true },
        { key: 'schools', title: t('findings.schools'), numeric: true, cell: (row) => number(row.schools) },
      ]} />`}
  </${ChartWithTable}>`;
}

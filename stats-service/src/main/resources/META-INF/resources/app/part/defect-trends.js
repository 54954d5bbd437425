import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { percent } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from './data.js';
import { Chart } from './chart.js';
import { CsvButton } from './saving.js';
import { byType } from './school-type.js';
import { Table } from './table.js';

const DRAWN = 5;

/** In what share of the reports each rule found something, year by year; the commonest of the last year are drawn. */
export function DefectTrends({ province, type }) {
  const path = `/v1/provinces/${province}/finding-trends${byType(type)}`;
  const state = useData(() => load(path), [path]);
  return html`<section class="card">
    <div class="tools"><h2>${t('trends.defects')}</h2><${CsvButton} path=${path} name=${`finding-trends-${province}`} /></div>
    <${Loaded} state=${state}>
      ${({ years, rows }) => {
        const last = years[years.length - 1];
        const drawn = [...rows].sort((a, b) => (b.shares[last] ?? 0) - (a.shares[last] ?? 0)).slice(0, DRAWN);
        return html`
          <${Chart} title=${t('trends.defectsChart')} option=${{
            xAxis: { type: 'category', data: years },
            yAxis: { type: 'value', axisLabel: { formatter: '{value}%' } },
            series: drawn.map((row) => ({ name: row.title, type: 'line', data: years.map((year) => row.shares[year] === undefined ? null : Math.round(row.shares[year] * 1000) / 10) })),
          }} />
          <${Table} caption=${t('trends.defectsCaption')} rows=${rows} sorted=${`-${last}`}
            columns=${[
              { key: 'rule', title: t('rule'), whole: true },
              { key: 'title', title: t('defect'), head: true },
              ...years.map((year) => ({ key: year, title: year, numeric: true, value: (row) => row.shares[year], cell: (row) => html`<a href=${to('findings', { year, rule: row.rule, type })}>${percent(row.shares[year])}</a>` })),
            ]} />`;
      }}
    </${Loaded}>
  </section>`;
}

async function load(path) {
  const [trend, rules] = await Promise.all([get('stats', path), get('compliance', '/v1/rules')]);
  const titles = new Map(rules.items.map((rule) => [rule.code ?? rule.rule, pick(rule.title)]));
  const rows = new Map();
  for (const { rule, name, academicYear, share } of trend.rules) {
    if (!rows.has(rule)) rows.set(rule, { key: rule, rule, title: titles.get(rule) || name, shares: {} });
    rows.get(rule).shares[academicYear] = share;
  }
  return { years: [...new Set(trend.rules.map((row) => row.academicYear))].sort(), rows: [...rows.values()] };
}

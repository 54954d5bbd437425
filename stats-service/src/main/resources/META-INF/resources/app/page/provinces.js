import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all, get, query } from '../api.js';
import { number, percent } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Chart } from '../part/chart.js';
import { Table } from '../part/table.js';
import { Choice } from '../part/season.js';
import { UnknownYear } from '../part/unknown-year.js';

const SHARES = ['submittedShare', 'onTimeShare', 'partShare', 'itemShare'];

/** The provinces side by side, for those who see more than one. */
export default function Provinces({ values }) {
  const state = useData(async () => {
    const [{ items }, { measures }] = await Promise.all([all('ingest', '/v1/collections?limit=200'), get('stats', '/v1/measures')]);
    return { years: [...new Set(items.map((one) => one.academicYear))].sort().reverse(), measures };
  }, []);
  return html`<${Loaded} state=${state}>
    ${({ years, measures }) => {
      const year = values.year ?? years[0];
      const metric = values.metric ?? 'disclosed_total';
      if (!year) return html`<div class="page-head"><h1>${t('page.provinces')}</h1></div><p class="notice">${t('season.none')}</p>`;
      if (!years.includes(year)) return html`<${UnknownYear} title=${t('page.provinces')} asked=${year} years=${years} />`;
      return html`
        <div class="page-head">
          <h1>${t('page.provinces')}</h1><span class="grow"></span>
          <div class="tools no-print">
            <${Choice} label=${t('metric')} options=${measures.map((one) => one.metric)} value=${metric}
              name=${(one) => pick(measures.find((known) => known.metric === one))} choose=${(one) => set({ metric: one })} />
            <${Choice} label=${t('year')} options=${years} value=${year} name=${(one) => `${one}${t('yearSuffix')}`} choose=${(one) => set({ year: one })} />
          </div>
        </div>
        <${Compared} path=${`/v1/provinces${query({ year, metric })}`} />`;
    }}
  </${Loaded}>`;
}

function Compared({ path }) {
  const state = useData(() => get('stats', path), [path]);
  return html`<${Loaded} state=${state}>
    ${({ provinces, measure, academicYear }) => html`<section class="card">
      <${Chart}
        title=${t('provinces.chart')}
        option=${{
          xAxis: { type: 'category', data: provinces.map((row) => pick(row.name)) },
          yAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
          series: SHARES.map((key) => ({ name: t(`trends.${key}`), type: 'bar', barMaxWidth: 24, data: provinces.map((row) => (row[key] === null ? null : Math.round(row[key] * 1000) / 10)) })),
        }} />
      <${Table}
        caption=${t('provinces.caption')}
        rows=${provinces.map((row) => ({ ...row, key: row.provinceCode }))}
        columns=${[
          { key: 'name', title: t('province.label'), head: true, value: (row) => pick(row.name), cell: (row) => html`<a href=${to('season', { province: row.provinceCode, year: academicYear })}>${pick(row.name)}</a>` },
          ...['expected', 'submitted', 'late', 'missing', 'accepted'].map((key) => ({ key, title: t(`count.${key}`), numeric: true, cell: (row) => number(row[key]) })),
          ...SHARES.map((key) => ({ key, title: t(`trends.${key}`), numeric: true, cell: (row) => percent(row[key]) })),
          { key: 'mustFixPerReport', title: t('trends.mustFixPerReport'), numeric: true, cell: (row) => number(row.mustFixPerReport, 2) },
          { key: 'median', title: t('provinces.median', { metric: pick(measure) }), numeric: true, cell: (row) => html`${number(row.median)} <span class="soft small">(${number(row.stated)})</span>` },
        ]}
      />
    </section>`}
  </${Loaded}>`;
}

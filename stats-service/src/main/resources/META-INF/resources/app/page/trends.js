import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { number, percent } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { ChartWithTable } from '../part/chart.js';
import { Table } from '../part/table.js';
import { Choice, WithSeason } from '../part/season.js';
import { byType, TypeChoice } from '../part/school-type.js';
import { CsvButton } from '../part/saving.js';
import { DefectTrends } from '../part/defect-trends.js';

const SHARES = ['submittedShare', 'onTimeShare', 'partShare', 'itemShare'];

/** The years of a province side by side: seasons, one metric, defects. */
export default function Trends({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.trends')} byYear=${false} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province) => html`
      <div class="columns"><${Seasons} ...${{ province, type: values.type }} /><${Metric} ...${{ province, type: values.type, metric: values.metric ?? 'disclosed_total' }} /></div>
      <${DefectTrends} ...${{ province, type: values.type }} />
    `}
  </${WithSeason}>`;
}

const yearLink = (page) => ({ key: 'academicYear', title: t('year'), head: true, cell: (row) => html`<a href=${to(page, { year: row.academicYear })}>${row.academicYear}</a>` });
const figure = (key, title) => ({ key, title, numeric: true, cell: (row) => number(row[key]) });

function Seasons({ province, type }) {
  const path = `/v1/provinces/${province}/years${byType(type)}`;
  const state = useData(() => get('stats', path), [path]);
  return html`<section class="card">
    <div class="tools"><h2>${t('trends.seasons')}</h2><${CsvButton} path=${path} name=${`years-${province}`} /></div>
    <${Loaded} state=${state}>
      ${({ years }) => html`<${ChartWithTable}
        title=${t('trends.seasons')}
        option=${{
          xAxis: { type: 'category', data: years.map((one) => one.academicYear) },
          yAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
          series: SHARES.map((key) => ({ name: t(`trends.${key}`), type: 'line', data: years.map((one) => one[key] === null ? null : Math.round(one[key] * 1000) / 10) })),
        }}>
        ${() => html`<${Table} caption=${t('trends.seasons')} rows=${years.map((one) => ({ ...one, key: one.academicYear }))}
          columns=${[
            yearLink('season'),
            ...['expected', 'submitted', 'onTime', 'late', 'missing', 'accepted'].map((key) => figure(key, t(`count.${key}`))),
            ...SHARES.map((key) => ({ key, title: t(`trends.${key}`), numeric: true, cell: (row) => percent(row[key]) })),
            { key: 'mustFixPerReport', title: t('trends.mustFixPerReport'), numeric: true, cell: (row) => number(row.mustFixPerReport, 2) },
          ]} />`}
      </${ChartWithTable}>`}
    </${Loaded}>
  </section>`;
}

async function loadMetric(path) {
  const [trend, { measures }] = await Promise.all([get('stats', path), get('stats', '/v1/measures')]);
  return { ...trend, measures };
}

function Metric({ province, type, metric }) {
  const path = `/v1/provinces/${province}/trends${byType(type, { metric })}`;
  const state = useData(() => loadMetric(path), [path]);
  const lines = ['lowerQuartile', 'median', 'upperQuartile'];
  return html`<section class="card">
    <div class="tools"><h2>${t('trends.metric')}</h2><${CsvButton} path=${path} name=${`${metric}-${province}`} /></div>
    <${Loaded} state=${state}>
      ${({ measure, measures, years }) => html`
        <${Choice} label=${t('metric')} options=${measures.map((one) => one.metric)} value=${metric}
          name=${(one) => pick(measures.find((known) => known.metric === one))} choose=${(one) => set({ metric: one })} />
        <${ChartWithTable}
          title=${t('trends.metricChart', { metric: pick(measure) })}
          option=${{
            xAxis: { type: 'category', data: years.map((one) => one.academicYear) },
            yAxis: { type: 'value', name: measure.unit },
            series: lines.map((key) => ({ name: t(`figures.${key}`), type: 'line', lineStyle: { type: key === 'median' ? 'solid' : 'dashed' }, data: years.map((one) => one[key]) })),
          }}>
          ${() => html`<${Table} caption=${t('trends.metricChart', { metric: pick(measure) })} rows=${years.map((one) => ({ ...one, key: one.academicYear }))}
            columns=${[
              { ...yearLink('figures'), cell: (row) => html`<a href=${to('figures', { year: row.academicYear, metric, type })}>${row.academicYear}</a>` },
              { key: 'stated', title: t('figures.stated'), numeric: true, cell: (row) => `${number(row.stated)} / ${number(row.assessed)}` },
              figure('total', t('trends.total')),
              ...lines.map((key) => figure(key, t(`figures.${key}`))),
              { key: 'matchedChangeRate', title: t('trends.matched'), numeric: true, cell: (row) => (row.matchedChangeRate === null ? '—' : html`${percent(row.matchedChangeRate)} <span class="soft small">(${number(row.matched)})</span>`) },
            ]} />`}
        </${ChartWithTable}>`}
    </${Loaded}>
  </section>`;
}

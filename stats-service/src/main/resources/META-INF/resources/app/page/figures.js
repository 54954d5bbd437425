import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all, download, get, query } from '../api.js';
import { number, percent, signed } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { Chart } from '../part/chart.js';
import { Choice, WithSeason } from '../part/season.js';

const TYPES = ['', 'VOCATIONAL', 'UNDERGRADUATE', 'GRADUATE'];

/** Builds a comparison: one metric over the schools, against their peers and the year before. */
export default function Figures({ values }) {
  const measures = useData(() => get('stats', '/v1/measures'), []);
  return html`<${Loaded} state=${measures}>
    ${(catalogue) => {
      const metric = values.metric ?? 'disclosed_total';
      const measure = catalogue.measures.find((one) => one.metric === metric);
      return html`<${WithSeason} values=${values} title=${t('page.figures')}
        tools=${() => html`
          <${Choice} label=${t('metric')} options=${catalogue.measures.map((one) => one.metric)} value=${metric}
            name=${(one) => pick(catalogue.measures.find((known) => known.metric === one))} choose=${(one) => set({ metric: one })} />
          <${Choice} label=${t('type')} options=${TYPES} value=${values.type ?? ''} name=${(one) => (one ? t(`schoolType.${one}`) : t('allTypes'))} choose=${(one) => set({ type: one })} />`}>
        ${(province, year) => html`<${Comparison} ...${{ province, year, metric, measure, type: values.type }} />`}
      </${WithSeason}>`;
    }}
  </${Loaded}>`;
}

function Comparison({ province, year, metric, measure, type }) {
  const path = `/v1/provinces/${province}/years/${year}/comparisons${query({ metric, schoolType: type })}`;
  const state = useData(() => all('stats', `${path}&limit=200`), [path]);
  return html`<${Loaded} state=${state}>
    ${(comparison) => html`
      <div class="columns">
        <section class="card">
          <h2>${t('figures.values')}</h2>
          <${Chart} title=${t('figures.chart', { metric: pick(measure), year })} option=${bars(comparison.items)} />
        </section>
        <section class="card"><h2>${t('figures.distribution')}</h2><${Distributions} rows=${comparison.distributions ?? []} /></section>
      </div>
      <section class="card">
        <div class="tools"><h2>${t('figures.schools')}</h2>
          <button type="button" onClick=${() => download('stats', `${path}&bom=true`, 'text/csv', `${metric}-${year}.csv`)}>${t('csv')}</button></div>
        <${Values} rows=${comparison.items} unit=${measure?.unit} />
      </section>`}
  </${Loaded}>`;
}

function bars(items) {
  const stated = items.filter((one) => one.value !== null).slice(0, 40);
  return {
    xAxis: { type: 'category', data: stated.map((one) => one.name), axisLabel: { rotate: 40, width: 90, overflow: 'truncate' } },
    yAxis: { type: 'value' },
    series: [{ type: 'bar', data: stated.map((one) => one.value), barMaxWidth: 28 }],
  };
}

function Distributions({ rows }) {
  const figure = (key) => ({ key, title: t(`figures.${key}`), numeric: true, cell: (row) => number(row[key]) });
  return html`<${Table} caption=${t('figures.distributionCaption')} rows=${rows}
    columns=${[
      { key: 'schoolType', title: t('type'), head: true, cell: (row) => t(`schoolType.${row.schoolType}`) },
      { key: 'stated', title: t('figures.stated'), numeric: true, cell: (row) => `${number(row.stated)} / ${number(row.assessed)}` },
      ...['minimum', 'lowerQuartile', 'median', 'upperQuartile', 'maximum'].map(figure),
    ]} />`;
}

function Values({ rows, unit }) {
  return html`<${Table} caption=${t('figures.caption', { unit })} rows=${rows}
    columns=${[
      { key: 'name', title: t('school'), head: true, cell: (row) => html`<a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a>` },
      { key: 'schoolType', title: t('type'), cell: (row) => t(`schoolType.${row.schoolType}`) },
      { key: 'value', title: t('value'), numeric: true, cell: (row) => (row.value === null ? html`<span class="soft">${t(`valueState.${row.state}`)}</span>` : `${t(`qualifier.${row.qualifier}`)}${number(row.value)} ${row.unit ?? ''}`) },
      { key: 'rank', title: t('figures.rank'), numeric: true, cell: (row) => (row.rank === null ? '—' : `${row.rank}${row.tied > 1 ? '=' : ''} / ${row.peers}`) },
      { key: 'change', title: t('figures.change'), numeric: true, cell: (row) => (row.change === null ? '—' : `${signed(row.change)} (${percent(row.changeRate)})`) },
      { key: 'evidence', title: t('evidence'), value: (row) => row.evidence?.[0]?.quote, cell: (row) => (row.evidence ?? []).slice(0, 2).map((one) => html`<blockquote>${one.quote}</blockquote>`) },
    ]} />`;
}

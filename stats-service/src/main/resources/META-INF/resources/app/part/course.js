import { html } from '../view.js';
import { t } from '../i18n.js';
import { get, query } from '../api.js';
import { day, number, percent } from '../format.js';
import { Loaded, useData } from './data.js';
import { ChartWithTable } from './chart.js';
import { Table } from './table.js';

/** How the reports of a season came in, day by day. */
export function Course({ province, year, city }) {
  const path = `/v1/provinces/${province}/years/${year}/timeline${query({ city })}`;
  const state = useData(() => get('stats', path), [path]);
  return html`<section class="card">
    <h2>${t('season.course')}</h2>
    <${Loaded} state=${state}>
      ${({ days }) =>
        days.length === 0
          ? html`<p class="soft">${t('nothing')}</p>`
          : html`<${ChartWithTable} title=${t('season.courseCaption')} option=${option(days)}>${() => html`<${Days} days=${days} />`}</${ChartWithTable}>`}
    </${Loaded}>
  </section>`;
}

function option(days) {
  return {
    xAxis: { type: 'category', data: days.map((one) => one.date) },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      { name: t('season.cumulative'), type: 'line', step: 'end', showSymbol: days.length < 20, data: days.map((one) => one.cumulated) },
      { name: t('season.perDay'), type: 'bar', barMaxWidth: 16, data: days.map((one) => one.submitted) },
      { name: t('season.corrections'), type: 'bar', barMaxWidth: 16, data: days.map((one) => one.corrections) },
    ],
  };
}

function Days({ days }) {
  const count = (key, title) => ({ key, title, numeric: true, cell: (row) => number(row[key]) });
  return html`<${Table}
    caption=${t('season.courseCaption')}
    rows=${days.filter((one) => one.submitted > 0 || one.corrections > 0).map((one) => ({ ...one, key: one.date }))}
    columns=${[
      { key: 'date', title: t('season.day'), head: true, cell: (row) => day(row.date) },
      count('submitted', t('season.perDay')),
      count('late', t('count.late')),
      count('cumulated', t('season.cumulative')),
      { key: 'share', title: t('share'), numeric: true, cell: (row) => percent(row.share) },
      count('corrections', t('season.corrections')),
    ]}
  />`;
}

import { html } from '../view.js';
import { t } from '../i18n.js';
import { number } from '../format.js';
import { set } from '../router.js';
import { Chart } from './chart.js';
import { Choice } from './season.js';
import { Table } from './table.js';

/** How the values lie within a group of peers; chosen: the one that is drawn, as of in the address names it. */
export function Histogram({ rows, chosen }) {
  const stated = rows.filter((row) => row.stated > 0);
  const drawn = stated.find((row) => keyOf(row) === chosen) ?? stated[0];
  if (!drawn) return html`<p class="soft">${t('nothing')}</p>`;
  return html`
    ${stated.length > 1 && html`<${Choice} label=${t('figures.group')} options=${stated.map(keyOf)} value=${keyOf(drawn)} name=${(one) => nameOf(stated.find((row) => keyOf(row) === one))} choose=${(one) => set({ of: one })} />`}
    <${Chart} title=${t('figures.histogram', { group: nameOf(drawn) })} option=${histogram(drawn)} />`;
}

/** Quartiles and extremes of each group of peers; wide, so that it has a row of the page to itself. */
export function DistributionTable({ rows }) {
  const figure = (key) => ({ key, title: t(`figures.${key}`), numeric: true, cell: (row) => number(row[key]) });
  return html`<${Table} caption=${t('figures.distributionCaption')} rows=${rows}
      columns=${[
        { key: 'group', title: t('figures.group'), head: true, value: nameOf, cell: nameOf },
        { key: 'stated', title: t('figures.stated'), numeric: true, cell: (row) => `${number(row.stated)} / ${number(row.assessed)}` },
        ...['minimum', 'lowerQuartile', 'median', 'upperQuartile', 'maximum'].map(figure),
      ]} />`;
}

const keyOf = (row) => [row.schoolType, row.ownership, row.size].filter(Boolean).join('-') || 'ALL';

export const nameOf = (row) =>
  [row.schoolType && t(`schoolType.${row.schoolType}`), row.ownership && t(`ownership.${row.ownership}`), row.size && t(`schoolSize.${row.size}`)].filter(Boolean).join(' · ') ||
  t('figures.all');

/** The last bin is open: it holds what lies far out. */
function histogram({ histogram: bins }) {
  return {
    xAxis: { type: 'category', data: bins.map((bin) => (bin.to === null ? `≥ ${number(bin.from)}` : `${number(bin.from)}–${number(bin.to)}`)), axisLabel: { rotate: 30 } },
    yAxis: { type: 'value', minInterval: 1 },
    series: [{ name: t('findings.schools'), type: 'bar', data: bins.map((bin) => bin.count), barCategoryGap: '8%' }],
  };
}

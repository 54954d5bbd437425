import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { number, percent, signed } from '../format.js';
import { to } from '../router.js';
import { Table } from './table.js';

/** Each school's value beside its peers and its own year before; a quote leads to its place in the report. */
export function ComparedSchools({ rows, unit }) {
  return html`<${Table} caption=${t('figures.caption', { unit })} rows=${rows.map((row) => ({ ...row, key: row.schoolCode }))} kept
    columns=${[
      { key: 'name', title: t('school'), head: true, cell: (row) => html`<a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a>` },
      { key: 'schoolType', title: t('type'), value: (row) => t(`schoolType.${row.schoolType}`), cell: (row) => t(`schoolType.${row.schoolType}`) },
      { key: 'value', title: t('value'), numeric: true, cell: (row) => (row.value === null ? html`<span class="soft">${t(`valueState.${row.state}`)}</span>` : `${t(`qualifier.${row.qualifier}`)}${number(row.value)} ${row.unit ?? ''}`) },
      { key: 'rank', title: t('figures.rank'), numeric: true, cell: (row) => (row.rank === null ? '—' : `${row.rank}${row.tied > 1 ? '=' : ''} / ${row.peers}`) },
      { key: 'change', title: t('figures.change'), numeric: true, cell: (row) => (row.change === null ? '—' : `${signed(row.change)} (${percent(row.changeRate)})`) },
      { key: 'outliers', title: t('figures.outliers'), value: (row) => -row.outliers.length, cell: (row) => row.outliers.map(Outlier) },
      { key: 'evidence', title: t('evidence'), value: (row) => row.evidence?.[0]?.quote, cell: (row) => (row.evidence ?? []).slice(0, 2).map((place) => html`<blockquote lang="zh-CN"><a href=${placeOf(row, place)}>${place.quote}</a></blockquote>`) },
    ]} />`;
}

const placeOf = (row, place) => to(`reports/${row.reportId}`, { at: `${place.start}-${place.end}` });

function Outlier(outlier) {
  return html`<details class="small"><summary><span class="tag warn">${t(`outlier.${outlier.kind}.${outlier.direction}`)}</span></summary>${pick(outlier.reason)}</details>`;
}

import { html } from '../view.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { number } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Choice, WithSeason } from '../part/season.js';
import { Bar, Severity } from '../part/marks.js';
import { Table } from '../part/table.js';
import { CsvButton } from '../part/saving.js';
import { byType, TypeChoice } from '../part/school-type.js';

const FROM = ['', 'other', 'own'];

/** Who copied from whom, how much, and where it stands in the report. */
export default function Copies({ values }) {
  const tools = () => html`
    <${Choice} label=${t('copies.from')} options=${FROM} value=${values.from ?? ''} name=${(one) => t(`copies.${one || 'any'}`)} choose=${(from) => set({ from, source: undefined })} />
    <${TypeChoice} value=${values.type} />`;
  return html`<${WithSeason} values=${values} title=${t('page.copies')} tools=${tools}>
    ${(province, year) => html`<${CopyMap} path=${`/v1/provinces/${province}/years/${year}/copies`} ...${{ year, values }} />`}
  </${WithSeason}>`;
}

function CopyMap({ path, year, values }) {
  const asked = path + byType(values.type);
  const state = useData(() => get('stats', asked), [asked]);
  return html`<${Loaded} state=${state}>
    ${({ schools, items }) => {
      const meant = items.filter((row) => !values.from || row.own === (values.from === 'own'));
      const shown = meant.filter((row) => !values.source || row.source === values.source).map((row) => ({ ...row, key: `${row.reportId} ${row.source}` }));
      return html`
        <p class="soft">${t('copies.what', { schools: number(new Set(meant.map((row) => row.schoolCode)).size), assessed: number(schools.assessed) })}</p>
        ${values.source && html`<p class="notice">${t('copies.only', { source: values.source })} <button type="button" onClick=${() => set({ source: undefined })}>${t('copies.all')}</button></p>`}
        <section class="card">
          <div class="tools"><h2>${t('copies.head')}</h2>
            <${CsvButton} path=${asked} name=${`copies-${year}`} /></div>
          <${Table} caption=${t('copies.caption')} rows=${shown} columns=${COPIES()} sorted="-percent" kept />
        </section>
        ${sourcesOf(meant).length > 0 && html`<section class="card"><h2>${t('copies.sources')}</h2><${Table} caption=${t('copies.sourcesCaption')} rows=${sourcesOf(meant)} columns=${SOURCES(values)} /></section>`}
      `;
    }}
  </${Loaded}>`;
}

const COPIES = () => [
  { key: 'name', title: t('copies.copier'), head: true, cell: (row) => html`<a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a>` },
  { key: 'source', title: t('copies.source'), cell: Source },
  { key: 'own', title: t('copies.kind'), value: (row) => t(`copies.${row.own ? 'own' : 'other'}`), cell: (row) => html`<span class="tag ${row.own ? '' : 'warn'}">${t(`copies.${row.own ? 'own' : 'other'}`)}</span>` },
  { key: 'bar', title: t('copies.share'), value: (row) => row.percent, cell: (row) => html`<${Bar} label=${`${row.percent}%`} parts=${[{ share: row.percent / 100, tone: row.own ? '' : 'warn' }]} />` },
  { key: 'percent', title: '%', numeric: true, cell: (row) => `${number(row.percent)}%` },
  { key: 'severity', title: t('severityHead'), cell: (row) => html`<${Severity} severity=${row.severity} />` },
  { key: 'passages', title: t('copies.passages'), numeric: true, cell: (row) => html`<a href=${placeOf(row)}>${t('copies.show', { count: number(row.passages) })}<span class="hidden-text"> ${row.name}</span></a>` },
];

/** A report that this service knows is opened, one of which it knows only the words is named. */
function Source(row) {
  const name = html`<span lang="zh-CN">${row.source}</span>`;
  return row.sourceReportId ? html`<a href=${to(`reports/${row.sourceReportId}`)}>${name}</a>` : name;
}

const placeOf = ({ reportId, revision, rule, start, end }) => to(`reports/${reportId}`, { revision, rule, at: start === null ? undefined : `${start}-${end}` });

/** Each report that was copied from, with those who did; who is copied by many may have given the model. */
function sourcesOf(rows) {
  const sources = new Map();
  for (const row of rows) {
    if (!sources.has(row.source)) sources.set(row.source, { ...row, key: row.source, copiers: [] });
    sources.get(row.source).copiers.push(row);
  }
  return [...sources.values()].map((source) => ({ ...source, copied: source.copiers.length, percent: Math.max(...source.copiers.map((row) => row.percent)) }));
}

const SOURCES = (values) => [
  { key: 'source', title: t('copies.source'), head: true, cell: Source },
  { key: 'copied', title: t('copies.copied'), numeric: true, cell: (row) => html`<a href=${to('copies', { type: values.type, from: values.from, source: row.source })}>${number(row.copied)}<span class="hidden-text"> ${row.source}</span></a>` },
  { key: 'percent', title: t('copies.most'), numeric: true, cell: (row) => `${number(row.percent)}%` },
  { key: 'copiers', title: t('copies.copiers'), value: (row) => row.copiers.map((one) => one.name).join(' '), cell: (row) => row.copiers.map((one) => one.name).join('、') },
];

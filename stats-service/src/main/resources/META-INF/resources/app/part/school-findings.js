import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { all, query } from '../api.js';
import { number, percent } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from './data.js';
import { Rule } from './rule.js';
import { Severity } from './marks.js';
import { CsvButton } from './saving.js';
import { Table } from './table.js';

/** The findings of one rule and weight: which schools, in which words, and where in the report. */
export function SchoolFindings({ path, asked, title, year }) {
  const address = `${path}/school-findings${query({ ...asked, limit: 200 })}`;
  const state = useData(() => all('stats', address), [address]);
  return html`<section class="card">
    <p><a href=${to('findings', { type: asked.schoolType })}>← ${t('findings.back')}</a></p>
    <h2>${title} ${asked.severity && html`<${Severity} severity=${asked.severity} />`}</h2>
    <${Loaded} state=${state}>
      ${({ schools, concerned, findings, items }) => html`
        <p class="soft"><${Rule} rule=${asked.rule} /> · ${t('findings.concerned', { schools: number(concerned), share: percent(concerned / schools.assessed), findings: number(findings) })}
          ${' '}<${CsvButton} path=${`${path}/school-findings${query(asked)}`} name=${`${asked.rule}-${year}`} /></p>
        <${Table} caption=${t('findings.schoolsCaption', { title })} rows=${items.map((row) => ({ ...row, key: `${row.reportId}/${row.number}` }))} columns=${COLUMNS()} kept />`}
    </${Loaded}>
  </section>`;
}

const COLUMNS = () => [
  { key: 'name', title: t('school'), head: true, cell: (row) => html`<a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a>` },
  { key: 'city', title: t('city') },
  { key: 'schoolType', title: t('type'), value: (row) => t(`schoolType.${row.schoolType}`), cell: (row) => t(`schoolType.${row.schoolType}`) },
  { key: 'message', title: t('defect'), value: (row) => pick(row.message), cell: (row) => pick(row.message) },
  { key: 'quote', title: t('evidence'), cell: (row) => html`${row.quote && html`<blockquote lang="zh-CN"><a href=${placeOf(row)}>${row.quote}</a></blockquote>`}${more(row)}` },
];

/** Where nothing is quoted, something is not there: the finding itself says what was looked for. */
const more = (row) => {
  if (!row.quote) return html`<a href=${placeOf(row)}>${t('findings.inReport')}<span class="hidden-text"> ${row.name}</span></a>`;
  return row.places > 1 && html`<span class="soft small">${t('findings.places', { count: number(row.places) })}</span>`;
};

const placeOf = ({ reportId, revision, rule, part, item, start, end }) =>
  to(`reports/${reportId}`, { revision, rule, part, item, at: start === null ? undefined : `${start}-${end}` });

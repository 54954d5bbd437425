import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { moment, number } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { ChartWithTable } from '../part/chart.js';
import { PartStatus, Severity, Verdict } from '../part/marks.js';
import { CsvButton } from '../part/saving.js';
import { keptBackOr } from '../part/feedback-tables.js';

const PARTS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];

/** One school over the years, beside its peers. */
export default function School({ path }) {
  const [code] = path;
  const state = useData(async () => ({ profile: await get('stats', `/v1/schools/${code}/profile`), measures: (await get('stats', '/v1/measures')).measures }), [code]);
  return html`<${Loaded} state=${state}>
    ${({ profile, measures }) => html`
      <div class="page-head"><h1>${profile.name}</h1></div>
      <p class="soft">${[profile.schoolCode, profile.city, t(`schoolType.${profile.schoolType}`), t(`ownership.${profile.ownership}`)].filter(Boolean).join(' · ')}</p>
      <section class="card">
        <div class="tools"><h2>${t('schoolPage.years')}</h2>
          <${CsvButton} path=${`/v1/schools/${code}/profile`} name=${`profile-${code}`} /></div>
        <${Years} years=${profile.years} code=${code} />
      </section>
      <${Trend} years=${profile.years} />
      ${profile.years.length > 0 && html`<section class="card"><h2>${t('schoolPage.figures', { year: profile.years[0].academicYear })}</h2><${Figures} rows=${profile.years[0].figures} measures=${measures} reportId=${profile.years[0].reportId} /></section>`}
    `}
  </${Loaded}>`;
}

function Years({ years, code }) {
  return html`<${Table} caption=${t('schoolPage.yearsCaption')} rows=${years}
    columns=${[
      { key: 'academicYear', title: t('year'), head: true, cell: (year) => (year.reportId ? html`<a href=${to(`reports/${year.reportId}`)}>${year.academicYear}</a>` : year.academicYear) },
      { key: 'submittedAt', title: t('submittedAt'), cell: (year) => html`${moment(year.submittedAt)} ${year.late && html`<span class="tag warn">${t('late')}</span>`}` },
      { key: 'verdict', title: t('verdictHead'), cell: (year) => html`<${Verdict} verdict=${year.verdict} />` },
      { key: 'findings', title: t('page.findings'), cell: (year) => Object.entries(year.findings ?? {}).map(([severity, count]) => html`<span><${Severity} severity=${severity} /> ${number(count)} </span>`) },
      { key: 'feedback', title: t('page.feedback'), cell: (year) => html`<a href=${to(`feedback/${code}`, { year: year.academicYear })}>${t('schoolPage.feedback')}<span class="hidden-text"> ${year.academicYear}</span></a>` },
      ...PARTS.map((part) => ({ key: part, title: part, cell: (year) => html`<${PartStatus} status=${year.parts?.[part]} brief=${true} />` })),
    ]} />`;
}

/** The total over the years with the median of the peers. */
function Trend({ years }) {
  const rows = [...years].reverse().map((year) => ({ year: year.academicYear, figure: (year.figures ?? []).find((one) => one.metric === 'disclosed_total') }));
  if (rows.filter((row) => row.figure).length < 2) return null;
  const line = (name, value) => ({ name, type: 'line', connectNulls: false, data: rows.map((row) => row.figure && value(row.figure)) });
  return html`<section class="card">
    <h2>${t('schoolPage.trend')}</h2>
    <${ChartWithTable} title=${t('schoolPage.trend')} option=${{
      xAxis: { type: 'category', data: rows.map((row) => row.year) },
      yAxis: { type: 'value' },
      series: [line(t('schoolPage.own'), (figure) => figure.value), line(t('schoolPage.peerMedian'), (figure) => figure.peerMedian)],
    }}>
      ${() => html`<${Table} caption=${t('schoolPage.trend')} rows=${rows.map((row) => ({ ...row, key: row.year }))}
        columns=${[
          { key: 'year', title: t('year'), head: true },
          { key: 'own', title: t('schoolPage.own'), numeric: true, value: (row) => row.figure?.value, cell: (row) => number(row.figure?.value) },
          { key: 'peers', title: t('schoolPage.peerMedian'), numeric: true, value: (row) => row.figure?.peerMedian, cell: (row) => keptBackOr(row.figure?.withheld, number(row.figure?.peerMedian)) },
        ]} />`}
    </${ChartWithTable}>
  </section>`;
}

function Figures({ rows, measures, reportId }) {
  const names = new Map(measures.map((measure) => [measure.metric, pick(measure)]));
  return html`<${Table} caption=${t('schoolPage.figuresCaption')} rows=${rows ?? []}
    columns=${[
      { key: 'metric', title: t('metric'), head: true, cell: (row) => names.get(row.metric) ?? row.metric },
      { key: 'value', title: t('value'), numeric: true, cell: (row) => `${t(`qualifier.${row.qualifier}`)}${number(row.value)} ${row.unit ?? ''}` },
      { key: 'peerMedian', title: t('schoolPage.peerMedian'), numeric: true, cell: (row) => keptBackOr(row.withheld, number(row.peerMedian)) },
      { key: 'peers', title: t('schoolPage.peers'), numeric: true, cell: (row) => keptBackOr(row.withheld, number(row.peers)) },
      { key: 'quotes', title: t('evidence'), value: (row) => row.quotes?.[0], cell: (row) => (row.quotes ?? []).slice(0, 2).map((quote) => html`<blockquote lang="zh-CN"><a href=${to(`reports/${reportId}`, { quote })}>${quote}</a></blockquote>`) },
    ]} />`;
}

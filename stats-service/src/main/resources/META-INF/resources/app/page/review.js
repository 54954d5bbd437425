import { html } from '../view.js';
import { t } from '../i18n.js';
import { all, query } from '../api.js';
import { day, moment, number } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { Stage } from '../part/stage.js';
import { Choice, WithSeason } from '../part/season.js';

const STAGES = ['', 'RECEIVED', 'ASSESSED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN'];

/** The reports of a season by where they stand: what waits for a decision, what is out for mending and overdue. */
export default function Review({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.review')}
    tools=${() => html`<${Choice} label=${t('submit.stage')} options=${STAGES} value=${values.stage ?? ''}
      name=${(one) => (one ? t(`stage.${one}`) : t('review.all'))} choose=${(one) => set({ stage: one })} />`}>
    ${(province, year) => html`<${Queue} province=${province} year=${year} stage=${values.stage ?? ''} />`}
  </${WithSeason}>`;
}

async function load(provinceCode, academicYear) {
  const [reports, schools] = await Promise.all([
    all('ingest', `/v1/reports${query({ provinceCode, academicYear, limit: 200 })}`),
    all('ingest', `/v1/schools${query({ provinceCode, limit: 200 })}`),
  ]);
  const known = new Map(schools.items.map((school) => [school.schoolCode, school]));
  return reports.items.map((report) => ({ ...report, key: report.reportId, school: known.get(report.schoolCode) }));
}

function Queue({ province, year, stage }) {
  const state = useData(() => load(province, year), [province, year]);
  return html`<${Loaded} state=${state}>
    ${(reports) => {
      const rows = reports.filter((report) => !stage || report.stage === stage);
      return html`
        <ul class="kpis">
          ${STAGES.slice(1).map(
            (one) => html`<li class="kpi"><a href=${to('review', { stage: one })}><${Stage} stage=${one} /></a><b>${number(reports.filter((report) => report.stage === one).length)}</b></li>`,
          )}
        </ul>
        <section class="card"><${Table}
          caption=${t('review.caption', { count: rows.length })}
          rows=${rows}
          kept
          columns=${[
            { key: 'name', title: t('school'), head: true, value: nameOf, cell: (row) => html`<a href=${to(`reports/${row.reportId}`)}>${nameOf(row)}</a>` },
            { key: 'type', title: t('type'), value: typeOf, cell: typeOf },
            { key: 'stage', title: t('submit.stage'), value: (row) => STAGES.indexOf(row.stage), cell: (row) => html`<${Stage} stage=${row.stage} />` },
            { key: 'stageSince', title: t('review.since'), cell: (row) => moment(row.stageSince) },
            { key: 'submittedAt', title: t('submittedAt'), cell: (row) => html`${moment(row.submittedAt)} ${row.late && html`<span class="tag warn">${t('late')}</span>`}` },
            { key: 'revision', title: t('submit.revision'), numeric: true },
            { key: 'rounds', title: t('review.rounds'), numeric: true },
            { key: 'returnDue', title: t('decision.dueDate'), cell: (row) => row.returnDue && html`${day(row.returnDue)} ${row.overdue && html`<span class="tag bad">${t('return.overdue')}</span>`}` },
          ]}
        /></section>`;
    }}
  </${Loaded}>`;
}

const nameOf = (row) => row.school?.name ?? row.schoolCode;
const typeOf = (row) => (row.school ? t(`schoolType.${row.school.schoolType}`) : '');

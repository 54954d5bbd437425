import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { number } from '../format.js';
import { set, to } from '../router.js';
import { session } from '../session.js';
import { catalogueItems } from '../part/catalogue.js';
import { Loaded, useData } from '../part/data.js';
import { Choice } from '../part/season.js';
import { PartStatus, Severity } from '../part/marks.js';
import { Table } from '../part/table.js';
import { UnknownYear } from '../part/unknown-year.js';
import { Score } from '../part/own-score.js';
import { FeedbackFigures, FeedbackItems, peerShare } from '../part/feedback-tables.js';

/** What a school hears back: its report beside those of its peers, in sentences and in figures. */
export default function Feedback({ path, values }) {
  const code = path[0] ?? session().schoolCode;
  const profile = useData(() => get('stats', `/v1/schools/${code}/profile`), [code]);
  return html`<${Loaded} state=${profile}>
    ${({ name, years }) => {
      const known = years.map((one) => one.academicYear);
      const year = values.year ?? known[0];
      if (known.length === 0) return html`<div class="page-head"><h1>${t('page.feedback')} · ${name}</h1></div><p class="notice">${t('submit.nothingYet')}</p>`;
      if (!known.includes(year)) return html`<${UnknownYear} title=${`${t('page.feedback')} · ${name}`} asked=${year} years=${known} />`;
      return html`
        <div class="page-head">
          <h1>${t('page.feedback')} · ${name}</h1><span class="grow"></span>
          <div class="tools no-print">
            <${Choice} label=${t('year')} options=${known} value=${year} name=${(one) => `${one}${t('yearSuffix')}`} choose=${(one) => set({ year: one })} />
            <button type="button" onClick=${() => print()}>${t('feedback.print')}</button>
          </div>
        </div>
        <${Compared} code=${code} year=${year} reportId=${years.find((one) => one.academicYear === year).reportId} />`;
    }}
  </${Loaded}>`;
}

async function load(code, year) {
  const [feedback, items] = await Promise.all([get('stats', `/v1/schools/${code}/years/${year}/feedback`), catalogueItems()]);
  return { feedback, items };
}

function Compared({ code, year, reportId }) {
  const state = useData(() => load(code, year), [code, year]);
  const report = (values) => (reportId ? to(`reports/${reportId}`, values) : undefined);
  return html`<${Loaded} state=${state}>
    ${({ feedback, items }) => html`
      <p class="soft">${t(feedback.peerCounts.withheld ? 'feedback.peersFew' : 'feedback.peers', { peers: peersOf(feedback.peers), count: number(feedback.peerCounts.expected), submitted: number(feedback.peerCounts.submitted) })}
        ${reportId && html` · <a href=${report()}>${t('feedback.report')}</a>`}</p>
      <section class="card"><h2>${t('feedback.summary')}</h2><ul class="sentences">${feedback.sentences.map((sentence) => html`<li>${pick(sentence)}</li>`)}</ul></section>
      <div class="columns">
        ${feedback.score && html`<${Score} feedback=${feedback} />`}
        <section class="card"><h2>${t('report.parts')}</h2><${Table} caption=${t('feedback.partsCaption')} rows=${feedback.parts.map((row) => ({ ...row, key: row.part }))}
          columns=${[
            { key: 'part', title: t('part'), head: true, cell: (row) => `${row.part} ${t(`partName.${row.part}`)}` },
            { key: 'status', title: t('report.status'), cell: (row) => html`<${PartStatus} status=${row.status} />` },
            peerShare(t('feedback.peerShare')),
          ]} /></section>
      </div>
      <section class="card"><h2>${t('feedback.findings')}</h2><${Table} caption=${t('feedback.findingsCaption')} rows=${feedback.findings.map((row, index) => ({ ...row, key: index }))}
        columns=${[
          { key: 'severity', title: t('severityHead'), cell: (row) => html`<${Severity} severity=${row.severity} />` },
          { key: 'rule', title: t('rule'), whole: true },
          { key: 'message', title: t('defect'), head: true, value: (row) => pick(row.message), cell: (row) => html`<a href=${report()}>${pick(row.message)}</a>` },
          peerShare(t('feedback.peersWith')),
        ]} /></section>
      <${FeedbackItems} open=${feedback.openItems} items=${items} link=${report} />
      <${FeedbackFigures} figures=${feedback.figures} />
    `}
  </${Loaded}>`;
}

const peersOf = (peers) => [peers.schoolType && t(`schoolType.${peers.schoolType}`), peers.ownership && t(`ownership.${peers.ownership}`)].filter(Boolean).join(' · ');

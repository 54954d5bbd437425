import { html, useEffect, useState } from '../view.js';
import { t } from '../i18n.js';
import { get, getTagged, getText, query } from '../api.js';
import { moment } from '../format.js';
import { set, to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Choice } from '../part/season.js';
import { MarkedReport } from '../part/marked-text.js';
import { Assessed } from '../part/assessed.js';
import { Stage } from '../part/stage.js';
import { Verdict } from '../part/marks.js';
import { Decisions } from '../decision/decisions.js';
import { FindingActions, FindingNotes } from '../decision/finding-actions.js';
import { Returns } from '../decision/return-notice.js';
import { Waivers } from '../decision/waivers.js';
import { Corrections } from '../decision/corrections.js';
import { History } from '../decision/history.js';
import { canReturn } from '../decision/steps.js';

const SECONDS_UNTIL_ASSESSED = 2;

/** One report: its text with the findings marked, down to the sentence, and all that is decided on it. */
export default function Report({ path, values }) {
  const [id] = path;
  const state = useData(() => load(id, values.revision), [id, values.revision]);
  return html`<${Loaded} state=${state}>${(loaded) => html`<${Read} key=${`${id}/${loaded.number}`} ...${{ ...loaded, values, again: state.again }} />`}</${Loaded}>`;
}

async function load(id, chosen) {
  const report = await getTagged('ingest', `/v1/reports/${id}`);
  const number = Number(chosen ?? report.revision);
  const base = `/v1/reports/${id}`;
  const [revision, text, found, assessment, returns, waivers, school] = await Promise.all([
    get('ingest', `${base}/revisions/${number}`),
    getText('ingest', `${base}/revisions/${number}/text`),
    get('ingest', `${base}/revisions/${number}/findings`),
    get('compliance', `${base}/assessment${query({ revision: number })}`).catch((problem) => {
      if (problem.status === 404) return null;
      throw problem;
    }),
    get('ingest', `${base}/returns`),
    get('ingest', `${base}/waivers`),
    get('ingest', `/v1/schools/${report.schoolCode}`),
  ]);
  const findings = found.items.map(({ finding, ...said }) => ({ ...finding, ...said }));
  return { report, number, revision, text, findings, assessed: Boolean(found.assessedAt), assessment, returns: returns.items, waivers: waivers.items, school };
}

function Read({ report, number, revision, text, findings, assessed, assessment, returns, waivers, school, values, again }) {
  const newest = number === report.revision;
  const [picked, setPicked] = useState(new Set());
  useEffect(() => setPicked(new Set(findings.filter((finding) => finding.blocking).map((finding) => finding.key))), [report.etag, assessed]);
  useEffect(() => {
    if (assessed) return undefined;
    const soon = setTimeout(again, SECONDS_UNTIL_ASSESSED * 1000);
    return () => clearTimeout(soon);
  });
  const pickable = newest && canReturn(report);
  const action = (finding) => newest && html`<${FindingActions} ...${{ report, finding, again }} />${pickable && html`<${Pick} ...${{ finding, picked, setPicked }} />`}`;
  return html`
    <div class="page-head">
      <h1>${revision.title}</h1><span class="grow"></span>
      <${Stage} stage=${report.stage} /> <${Verdict} verdict=${assessment?.verdict} />
      ${report.revision > 1 && html`<${Choice} label=${t('submit.revision')} options=${numbers(report.revision)} value=${String(number)}
        name=${(one) => t('report.revision', { number: one })} choose=${(one) => set({ revision: one, finding: undefined, rule: undefined, part: undefined, at: undefined, item: undefined, quote: undefined })} />`}
    </div>
    <p class="soft">
      <a href=${to(`schools/${report.schoolCode}`)}>${school.name}</a> · ${report.academicYear}${t('yearSuffix')} · ${t('report.revision', { number })} · ${moment(revision.submittedAt)} ${revision.late && html` <span class="tag warn">${t('late')}</span>`}
      · <a href=${to(`feedback/${report.schoolCode}`, { year: report.academicYear })}>${t('page.feedback')}</a>
    </p>
    ${!newest && html`<p class="notice warn">${t('report.older')} <a href=${to(`reports/${report.reportId}`)}>${t('report.toNewest')}</a></p>`}
    ${!assessed && html`<p class="notice" role="status">${t('report.notYet')} <button type="button" onClick=${again}>${t('again')}</button></p>`}
    <${Returns} report=${report} returns=${returns} />
    ${newest && html`<${Decisions} ...${{ report, findings, picked, again }} />`}
    <${Waivers} waivers=${waivers} again=${again} />
    ${assessment && html`<${Assessed} assessment=${assessment} />`}
    <${MarkedReport} text=${text} findings=${findings} sought=${soughtOf(values, assessment, text, findings)} action=${action} notes=${(finding) => html`<${FindingNotes} finding=${finding} />`} />
    <${Corrections} report=${report} revision=${number} />
    <${History} report=${report} />
  `;
}

function Pick({ finding, picked, setPicked }) {
  const turn = () => {
    const next = new Set(picked);
    if (!next.delete(finding.key)) next.add(finding.key);
    setPicked(next);
  };
  return html`<label class="check"><input type="checkbox" checked=${picked.has(finding.key)} onChange=${turn} /> ${t('finding.pick')}</label>`;
}

/** What the address asks to be shown in the text: a finding by its key or its rule, a list item, or a place. */
function soughtOf({ finding, rule, part, item, at, quote }, assessment, text, findings) {
  if (finding) return { finding };
  const meant = rule && findings.filter((one) => one.rule === rule && (one.part ?? undefined) === part && (one.item ? String(one.item) : undefined) === item);
  const one = meant?.find(({ evidence: [first] }) => (first ? `${first.start}-${first.end}` : undefined) === at) ?? meant?.[0];
  if (one) return { finding: one.key };
  if (quote) {
    const start = text.indexOf(quote);
    return { places: start < 0 ? [] : [{ start, end: start + quote.length }], title: { zh: t('report.place') } };
  }
  if (item && assessment) {
    return { places: assessment.items.find((one) => one.number === Number(item))?.evidence ?? [], title: { zh: t('itemNumber', { item }) } };
  }
  const [start, end] = (at ?? '').split('-').map(Number);
  return at && end <= text.length ? { places: [{ start, end }], title: { zh: t('report.place') } } : null;
}

const numbers = (last) => Array.from({ length: last }, (_, index) => String(last - index));

import { html, useState } from '../view.js';
import { pick, t } from '../i18n.js';
import { send } from '../api.js';
import { day, dayAfter, moment } from '../format.js';
import { DayField, FormDialog, Words } from '../part/dialog.js';
import { canAskWaiver, canExplain } from './steps.js';

/** What people have said to a finding. */
export function FindingNotes({ finding }) {
  const { explanation, waiver, proposed } = finding;
  return html`
    ${finding.asked && html`<p><span class="tag warn">${t('finding.asked')}</span></p>`}
    ${explanation &&
    html`<p class="notice small"><strong>${t('finding.explained')}</strong> ${explanation.text}<br /><span class="soft">${explanation.explainedBy} · ${moment(explanation.explainedAt)}</span></p>`}
    ${waiver && html`<p class="notice good small"><strong>${t('finding.waived')}</strong> ${reach(waiver)} · ${waiver.decision ?? waiver.reason}<br /><span class="soft">${waiver.decidedBy} · ${moment(waiver.decidedAt)}</span></p>`}
    ${!waiver && proposed && html`<p class="notice warn small"><strong>${t('finding.proposed')}</strong> ${proposed.academicYear} · ${proposed.reason}</p>`}
  `;
}

export const reach = (waiver) =>
  `${t(`waiverScope.${waiver.scope}`)}${waiver.expiresOn ? ` · ${t('waiver.until', { date: day(waiver.expiresOn) })}` : ''}`;

/** What can be said to a finding now: an explanation by the school, a request to let it pass. */
export function FindingActions({ report, finding, again }) {
  const [what, setWhat] = useState(null);
  const shared = { close: () => setWhat(null), done: again, again };
  const about = html`<p class="soft">${finding.rule} ${pick(finding.message)}</p>`;
  return html`
    ${canExplain(report) && html`<button type="button" onClick=${() => setWhat('explain')}>${t(finding.explanation ? 'finding.explainAgain' : 'finding.explain')}</button>`}
    ${canAskWaiver(report) && !finding.waiver && html`<button type="button" onClick=${() => setWhat('waive')}>${t('finding.askWaiver')}</button>`}
    ${what === 'explain' &&
    html`<${FormDialog} ...${shared} title=${t('finding.explain')} label=${t('finding.sendExplanation')} send=${(values) => explain(report, finding, values)}>
      ${about}
      <${Words} name="text" rows=${5} most=${10_000} label=${t('finding.explanation')} hint=${t('finding.explanationHint')} value=${finding.explanation?.text} />
    </${FormDialog}>`}
    ${what === 'waive' &&
    html`<${FormDialog} ...${shared} title=${t('finding.askWaiver')} label=${t('finding.askWaiver')} send=${(values) => ask(report, finding, values)}>
      ${about}<${WaiverTerms} proposed=${finding.proposed} />
    </${FormDialog}>`}
  `;
}

function WaiverTerms({ proposed }) {
  const [scope, setScope] = useState('REPORT');
  return html`
    <fieldset class="field">
      <legend>${t('waiver.scope')}</legend>
      ${['REPORT', 'SCHOOL'].map(
        (one) => html`<label><input type="radio" name="scope" value=${one} checked=${scope === one} onChange=${() => setScope(one)} /> ${t(`waiverScope.${one}`)}</label>`,
      )}
    </fieldset>
    ${scope === 'SCHOOL' && html`<${DayField} name="expiresOn" label=${t('waiver.expiresOn')} min=${dayAfter(0)} max=${dayAfter(5 * 365)} value=${dayAfter(365)} />`}
    <${Words} name="reason" label=${t('waiver.reason')} value=${proposed?.reason} hint=${t('waiver.another')} />
  `;
}

const explain = (report, finding, values) =>
  send('ingest', 'POST', `/v1/reports/${report.reportId}/explanations`, { finding: finding.key, text: values.get('text') });

const ask = (report, finding, values) =>
  send('ingest', 'POST', `/v1/reports/${report.reportId}/waivers`, {
    finding: finding.key,
    scope: values.get('scope'),
    expiresOn: values.get('expiresOn'),
    reason: values.get('reason'),
  });

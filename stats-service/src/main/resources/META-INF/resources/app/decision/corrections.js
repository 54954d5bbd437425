import { html } from '../view.js';
import { pick, t } from '../i18n.js';
import { get } from '../api.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Severity } from '../part/marks.js';
import { Changes } from './changes.js';

const GROUPS = [
  ['cleared', 'good'],
  ['remaining', 'warn'],
  ['added', 'bad'],
];

/** What a new revision has mended, what is left, and what has come with it. */
export function Corrections({ report, revision }) {
  const path = `/v1/reports/${report.reportId}/revisions/${revision}/corrections`;
  const state = useData(() => get('ingest', path), [path, report.etag]);
  if (revision < 2) return null;
  return html`<${Loaded} state=${state}>
    ${(corrections) =>
      corrections.assessedAt &&
      html`<section class="card">
        <h2>${t('correction.head')}</h2>
        <p class="soft">${t(corrections.round ? 'correction.answers' : 'correction.compared', { round: corrections.round, revision: corrections.comparedWith })}</p>
        ${corrections.remarks && html`<p class="notice prewrap"><strong>${t('correction.remarks')}</strong> ${corrections.remarks}</p>`}
        <div class="columns three">
          ${GROUPS.map(([group, tone]) => html`<${Group} ...${{ group, tone, entries: corrections[group], reportId: report.reportId, revision: group === 'cleared' ? corrections.comparedWith : revision }} />`)}
        </div>
        <${Changes} reportId=${report.reportId} revision=${revision} comparedWith=${corrections.comparedWith} />
      </section>`}
  </${Loaded}>`;
}

function Group({ group, tone, entries, reportId, revision }) {
  return html`<div>
    <h3>${t(`correction.${group}`)} <span class="tag ${entries.length > 0 ? tone : ''}">${entries.length}</span></h3>
    <ul class="mend long" tabindex="0" aria-label=${t(`correction.${group}`)}>
      ${entries.map(
        ({ finding, asked, explanation, waiver }) => html`<li key=${finding.key}>
          <${Severity} severity=${finding.severity} /> ${asked && html`<span class="tag">${t('finding.asked')}</span>`}
          ${waiver && html` <span class="tag good">${t('finding.waived')}</span>`}${explanation && html` <span class="tag accent">${t('finding.explained')}</span>`}
          <div><a href=${to(`reports/${reportId}`, { revision, finding: finding.key })}>${finding.rule}</a> ${pick(finding.message)}</div>
        </li>`,
      )}
    </ul>
  </div>`;
}

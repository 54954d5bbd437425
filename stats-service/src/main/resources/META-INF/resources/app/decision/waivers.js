import { html, useState } from '../view.js';
import { pick, t } from '../i18n.js';
import { moment } from '../format.js';
import { session } from '../session.js';
import { FormDialog, Words } from '../part/dialog.js';
import { Table } from '../part/table.js';
import { reach } from './finding-actions.js';
import { decideWaiver, decidesWaivers } from './steps.js';

const TONES = { REQUESTED: 'accent', GRANTED: 'good', REFUSED: 'bad', REVOKED: 'warn' };

/** What was asked to be let pass, by whom, and what became of it. */
export function Waivers({ waivers, again }) {
  if (waivers.length === 0) return null;
  return html`<section class="card">
    <h2>${t('waiver.head')} <span class="tag">${waivers.length}</span></h2>
    <${Table}
      caption=${t('waiver.caption')}
      rows=${waivers.map((waiver) => ({ ...waiver, key: waiver.waiverId }))}
      columns=${[
        { key: 'finding', title: t('defect'), head: true, value: (row) => row.finding.rule, cell: (row) => `${row.finding.rule} ${pick(row.finding.message)}` },
        { key: 'scope', title: t('waiver.scope'), cell: reach },
        { key: 'reason', title: t('waiver.reason') },
        { key: 'requestedBy', title: t('waiver.requested'), cell: (row) => html`${row.requestedBy}<br /><span class="soft small">${moment(row.requestedAt)}</span>` },
        { key: 'status', title: t('waiver.status'), cell: (row) => html`<span class="tag ${TONES[row.status]}">${t(`waiverStatus.${row.status}`)}</span>` },
        { key: 'decision', title: t('waiver.decision'), cell: (row) => row.decidedAt && html`${row.decision}<br /><span class="soft small">${row.decidedBy} · ${moment(row.decidedAt)}</span>` },
        ...(decidesWaivers() ? [{ key: 'act', title: t('waiver.act'), cell: (row) => html`<${Acts} waiver=${row} again=${again} />` }] : []),
      ]}
    />
  </section>`;
}

/** Nobody grants what they asked for themselves; refusing or taking back is open to all who decide. */
function Acts({ waiver, again }) {
  const [what, setWhat] = useState(null);
  const own = waiver.requestedBy === session().subject;
  const acts = { REQUESTED: ['grant', 'refusal'], GRANTED: ['revocation'] }[waiver.status] ?? [];
  return html`<div class="tools">
    ${acts.map(
      (act) => html`<button type="button" disabled=${own && act === 'grant'} aria-describedby=${own && act === 'grant' ? `own-${waiver.waiverId}` : undefined}
        onClick=${() => setWhat(act)}>${t(`waiver.${act}`)}</button>`,
    )}
    ${own && acts.includes('grant') && html`<span class="small soft" id="own-${waiver.waiverId}">${t('waiver.own')}</span>`}
    ${what &&
    html`<${FormDialog} title=${t(`waiver.${what}`)} label=${t(`waiver.${what}`)} close=${() => setWhat(null)} done=${again} again=${again}
      send=${(values) => decideWaiver(waiver, what, values.get('reason'))}>
      <p class="soft">${waiver.finding.rule} ${pick(waiver.finding.message)}<br />${waiver.reason}</p>
      <${Words} name="reason" label=${t('decision.reason')} />
    </${FormDialog}>`}
  </div>`;
}

import { html } from '../view.js';
import { t } from '../i18n.js';
import { percent } from '../format.js';

const PART_STATUS = {
  PRESENT: ['good', '✓'],
  MERGED: ['good', '∪'],
  NIL: ['good', '○'],
  EMPTY: ['warn', '□'],
  REFERENCED: ['warn', '→'],
  MISSING: ['bad', '✗'],
  NOT_REQUIRED: ['', '·'],
};

/** Status of a part, told by sign and words, not by colour alone. */
export function PartStatus({ status, brief }) {
  if (!status) return html`<span class="tag">${brief ? '' : '—'}<span class="hidden-text">${t('unknown')}</span></span>`;
  const [tone, sign] = PART_STATUS[status] ?? ['', '?'];
  return html`<span class="tag ${tone}" title=${t(`partStatus.${status}`)}>
    <span aria-hidden="true">${sign}</span> ${brief ? html`<span class="hidden-text">${t(`partStatus.${status}`)}</span>` : t(`partStatus.${status}`)}
  </span>`;
}

export const PART_STATUSES = Object.keys(PART_STATUS);

const ITEM_STANDING = {
  DISCLOSED: ['good', '✓'],
  PARTIAL: ['warn', '≈'],
  PLANNED_ONLY: ['warn', '→'],
  NEGATED: ['bad', '⊘'],
  NOT_MENTIONED: ['bad', '✗'],
  DECLARED_NOT_APPLICABLE: ['', '△'],
  OPEN: ['', '?'],
  NOT_APPLICABLE: ['', '·'],
};

export const ITEM_STANDINGS = Object.keys(ITEM_STANDING);

/** How a list item stands in a report, told as the status of a part is. */
export function ItemStanding({ standing }) {
  const { tone, sign, words } = standingOf(standing);
  return html`<span class="tag ${tone}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
}

export function standingOf(standing) {
  const [tone, sign] = ITEM_STANDING[standing] ?? ['', '—'];
  return { tone, sign, words: standing ? t(`itemStanding.${standing}`) : t('unknown') };
}

const SEVERITY = { MUST_FIX: 'bad', EXPLAIN: 'warn', HINT: 'accent' };

export function Severity({ severity }) {
  return html`<span class="tag ${SEVERITY[severity] ?? ''}">${t(`severity.${severity}`)}</span>`;
}

export function Verdict({ verdict }) {
  if (!verdict) return html`<span class="soft">—</span>`;
  return html`<span class="tag ${verdict === 'COMPLETE' ? 'good' : 'bad'}">${t(`verdict.${verdict}`)}</span>`;
}

/** A share as a bar with its numbers; parts: [{share, tone}]. */
export function Bar({ parts, label }) {
  return html`<span class="bar" role="img" aria-label=${label}>
    ${parts.map((part) => html`<span class=${part.tone ?? ''} style=${`inline-size:${(part.share ?? 0) * 100}%`}></span>`)}
  </span>`;
}

export function ShareBar({ share, of }) {
  const tone = share === null || share === undefined ? '' : share >= 0.9 ? 'good' : share >= 0.6 ? 'warn' : 'bad';
  return html`<${Bar} parts=${[{ share, tone }]} label=${`${percent(share)}${of === undefined ? '' : ` / ${of}`}`} />`;
}

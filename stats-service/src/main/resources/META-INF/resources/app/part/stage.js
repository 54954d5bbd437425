import { html } from '../view.js';
import { t } from '../i18n.js';

const TONES = { RECEIVED: 'accent', ASSESSED: 'accent', RETURNED: 'warn', ACCEPTED: 'good', WITHDRAWN: '' };

/** Where a report stands. */
export function Stage({ stage }) {
  return html`<span class="tag ${TONES[stage] ?? ''}">${t(`stage.${stage}`)}</span>`;
}

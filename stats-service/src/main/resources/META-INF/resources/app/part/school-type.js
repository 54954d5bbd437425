import { html } from '../view.js';
import { t } from '../i18n.js';
import { query } from '../api.js';
import { set } from '../router.js';
import { Choice } from './season.js';

const TYPES = ['', 'VOCATIONAL', 'UNDERGRADUATE', 'GRADUATE'];

/** One type of school or all; what is chosen stands in the address as type. */
export function TypeChoice({ value = '' }) {
  return html`<${Choice} label=${t('type')} options=${TYPES} value=${value} name=${(one) => (one ? t(`schoolType.${one}`) : t('allTypes'))} choose=${(one) => set({ type: one })} />`;
}

/** The query of a table for that type. */
export const byType = (type, values = {}) => query({ schoolType: type, ...values });

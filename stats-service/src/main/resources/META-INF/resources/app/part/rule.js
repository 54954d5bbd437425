import { html } from '../view.js';
import { t } from '../i18n.js';
import { address } from '../api.js';
import { useData } from './data.js';

/** A rule's code, which leads to its own page: what it looks for, on what legal basis, with examples. */
export function Rule({ rule }) {
  const { data } = useData(() => address('compliance'), []);
  return html`<a class="whole" href=${`${data ?? ''}/v1/rules/${rule}`} target="_blank" rel="noreferrer" title=${t('rulePage')}>${rule}</a>`;
}

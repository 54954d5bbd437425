import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { FormDialog } from './dialog.js';

const KEY = 'gongkai.comparisons';
const read = () => JSON.parse(localStorage.getItem(KEY) ?? '[]');

/** Comparisons by name; they are nothing but addresses, kept in this browser, and can be passed on as links. */
export function SavedComparisons({ name }) {
  const [saved, setSaved] = useState(read());
  const [naming, setNaming] = useState(false);
  const keep = (next) => {
    localStorage.setItem(KEY, JSON.stringify(next));
    setSaved(next);
  };
  const save = async (values) => keep([...saved.filter((one) => one.name !== values.get('name')), { name: values.get('name'), hash: location.hash }]);
  return html`<div class="tools">
    <button type="button" onClick=${() => setNaming(true)}>${t('saved.save')}</button>
    ${saved.length > 0 &&
    html`<ul class="legend" aria-label=${t('saved.head')}>
      ${saved.map(
        (one) => html`<li key=${one.name}><a href=${one.hash}>${one.name}</a>
          <button type="button" class="plain" aria-label=${t('saved.remove', { name: one.name })} onClick=${() => keep(saved.filter((other) => other !== one))}>✕</button></li>`,
      )}
    </ul>`}
    ${naming &&
    html`<${FormDialog} title=${t('saved.save')} label=${t('saved.save')} close=${() => setNaming(false)} done=${() => setNaming(false)} send=${save}>
      <p class="field"><label for="saved-name">${t('groups.name')}</label><input id="saved-name" name="name" required maxlength="80" defaultValue=${name} /></p>
      <p class="small soft">${t('saved.where')}</p>
    </${FormDialog}>`}
  </div>`;
}

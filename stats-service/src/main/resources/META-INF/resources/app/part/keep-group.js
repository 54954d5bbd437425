import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { send } from '../api.js';
import { set } from '../router.js';
import { FormDialog } from './dialog.js';

/** Keeps the schools of a comparison as a peer group on the server, where colleagues can be given it, and compares them as such. */
export function KeepGroup({ province, schools, again }) {
  const [naming, setNaming] = useState(false);
  const save = (values) =>
    send('stats', 'POST', '/v1/peer-groups', { provinceCode: province, name: values.get('name'), shared: values.has('shared'), schoolCodes: schools.map((one) => one.schoolCode) });
  const done = ({ id }) => {
    again();
    set({ group: id, type: undefined });
  };
  return html`
    <button type="button" onClick=${() => setNaming(true)}>${t('keepGroup.do')}</button>
    ${naming &&
    html`<${FormDialog} title=${t('keepGroup.do')} label=${t('groups.save')} close=${() => setNaming(false)} done=${done} send=${save}>
      <p>${t('keepGroup.what', { count: schools.length })}</p>
      <p class="field"><label for="group-name">${t('groups.name')}</label><input id="group-name" name="name" required maxlength="100" /></p>
      <label class="check"><input type="checkbox" name="shared" checked /> ${t('groups.share')}</label>
    </${FormDialog}>`}`;
}

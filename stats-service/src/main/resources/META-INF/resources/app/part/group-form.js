import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { send } from '../api.js';
import { ProblemNotice } from './data.js';

/** Name, sharing and schools of a peer group, to be made or changed. */
export function GroupForm({ group, province, schools, done, cancel }) {
  const [chosen, setChosen] = useState(new Set(group.schoolCodes));
  const [sought, setSought] = useState('');
  const [problem, setProblem] = useState(null);
  const turn = (code) => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  const save = async (event) => {
    event.preventDefault();
    const values = new FormData(event.target);
    const body = { provinceCode: province, name: values.get('name'), shared: values.has('shared'), schoolCodes: [...chosen] };
    try {
      await (group.id
        ? send('stats', 'PUT', `/v1/peer-groups/${group.id}`, body, { 'If-Match': `"${group.version}"` })
        : send('stats', 'POST', '/v1/peer-groups', body));
      done();
    } catch (failure) {
      setProblem(failure);
    }
  };
  const words = (school) => [school.name, school.schoolCode, school.city, t(`schoolType.${school.schoolType}`), t(`ownership.${school.ownership}`)].join(' ');
  const found = schools.filter((school) => sought.split(/\s+/).every((word) => words(school).includes(word)));
  return html`<form class="card stack" onSubmit=${save}>
    <h2>${t(group.id ? 'groups.edit' : 'groups.create')}</h2>
    <div class="tools">
      <label class="field"><span>${t('groups.name')}</span><input name="name" required maxlength="100" defaultValue=${group.name ?? ''} /></label>
      <label class="check"><input type="checkbox" name="shared" defaultChecked=${group.shared} /> ${t('groups.share')}</label>
    </div>
    <div class="tools">
      <label class="field"><span>${t('groups.seek')}</span><input type="search" value=${sought} onInput=${(event) => setSought(event.target.value)} /></label>
      <button type="button" onClick=${() => setChosen(new Set([...chosen, ...found.map((school) => school.schoolCode)]))}>${t('groups.takeAll', { count: found.length })}</button>
      <span role="status" class="soft">${t('groups.chosen', { count: chosen.size })}</span>
    </div>
    <fieldset class="choices"><legend class="hidden-text">${t('groups.schools')}</legend>
      ${found.map(
        (school) => html`<label key=${school.schoolCode} class="check"><input type="checkbox" checked=${chosen.has(school.schoolCode)} onChange=${() => turn(school.schoolCode)} />
          ${school.name} <span class="soft small">${t(`schoolType.${school.schoolType}`)} · ${t(`ownership.${school.ownership}`)}</span></label>`,
      )}
    </fieldset>
    ${problem && html`<${ProblemNotice} problem=${problem} again=${done} />`}
    <p class="tools"><button class="primary">${t('groups.save')}</button><button type="button" onClick=${cancel}>${t('cancel')}</button></p>
  </form>`;
}

import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { all, query, send } from '../api.js';
import { moment, number } from '../format.js';
import { to } from '../router.js';
import { isAny, session } from '../session.js';
import { Loaded, useData } from '../part/data.js';
import { FormDialog } from '../part/dialog.js';
import { Table } from '../part/table.js';
import { WithSeason } from '../part/season.js';
import { GroupForm } from '../part/group-form.js';

/** Schools that somebody has put together, to compare them with each other alone. */
export default function Groups({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.groups')}>${(province) => html`<${Saved} province=${province} />`}</${WithSeason}>`;
}

async function load(provinceCode) {
  const [groups, schools] = await Promise.all([
    all('stats', `/v1/peer-groups${query({ provinceCode, limit: 200 })}`),
    all('ingest', `/v1/schools${query({ provinceCode, limit: 200 })}`),
  ]);
  return { groups: groups.items.map((group) => ({ ...group, key: group.id })), schools: schools.items };
}

function Saved({ province }) {
  const state = useData(() => load(province), [province]);
  const [edited, setEdited] = useState(null);
  const [removed, setRemoved] = useState(null);
  const done = () => {
    setEdited(null);
    state.again();
  };
  return html`<${Loaded} state=${state}>
    ${({ groups, schools }) => html`
      <section class="card">
        <p class="soft">${t('groups.what')}</p>
        <${Table} caption=${t('groups.caption')} rows=${groups} columns=${columns({ edit: setEdited, remove: setRemoved })} />
        ${isAny('official', 'admin') && html`<p class="tools"><button type="button" class="primary" onClick=${() => setEdited({ schoolCodes: [] })}>${t('groups.create')}</button></p>`}
      </section>
      ${removed &&
      html`<${FormDialog} title=${t('groups.removeHead', { name: removed.name })} label=${t('groups.remove')} close=${() => setRemoved(null)} done=${state.again} again=${state.again}
        send=${() => send('stats', 'DELETE', `/v1/peer-groups/${removed.id}`, undefined, { 'If-Match': `"${removed.version}"` })} />`}
      ${edited && html`<${GroupForm} key=${edited.id ?? 'new'} ...${{ group: edited, province, schools, done, cancel: () => setEdited(null) }} />`}
    `}
  </${Loaded}>`;
}

function columns({ edit, remove }) {
  const own = (group) => group.owner === session().subject && isAny('official', 'admin');
  return [
    { key: 'name', title: t('groups.name'), head: true, cell: (group) => html`<a href=${to('figures', { group: group.id })}>${group.name}</a>` },
    { key: 'count', title: t('groups.schools'), numeric: true, value: (group) => group.schoolCodes.length, cell: (group) => number(group.schoolCodes.length) },
    { key: 'owner', title: t('groups.owner'), cell: (group) => html`${group.owner} ${group.shared && html`<span class="tag accent">${t('groups.shared')}</span>`}` },
    { key: 'changedAt', title: t('groups.changed'), cell: (group) => moment(group.changedAt) },
    {
      key: 'act',
      title: t('waiver.act'),
      cell: (group) => html`<div class="tools">
        <a class="button" href=${to('figures', { group: group.id })}>${t('groups.compare')}</a>
        ${own(group) && html`<button type="button" onClick=${() => edit(group)}>${t('groups.edit')}<span class="hidden-text"> ${group.name}</span></button>
          <button type="button" onClick=${() => remove(group)}>${t('groups.remove')}<span class="hidden-text"> ${group.name}</span></button>`}
      </div>`,
    },
  ];
}

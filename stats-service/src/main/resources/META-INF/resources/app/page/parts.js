import { html } from '../view.js';
import { t } from '../i18n.js';
import { get } from '../api.js';
import { number, percent } from '../format.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { Table } from '../part/table.js';
import { PART_STATUSES, PartStatus, ShareBar } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { byType, TypeChoice } from '../part/school-type.js';

const COUNTS = { PRESENT: 'present', MERGED: 'merged', NIL: 'nil', EMPTY: 'empty', REFERENCED: 'referenced', MISSING: 'missing', NOT_REQUIRED: 'notRequired' };

/** How complete the eight parts are over the schools of a province. */
export default function Parts({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.parts')} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province, year) => html`<${PartTable} path=${`/v1/provinces/${province}/years/${year}/parts${byType(values.type)}`} type=${values.type} />`}
  </${WithSeason}>`;
}

function PartTable({ path, type }) {
  const state = useData(() => get('stats', path), [path]);
  return html`<${Loaded} state=${state}>
    ${({ parts }) => html`<section class="card">
      <p class="soft">${t('parts.what')}</p>
      <ul class="legend">${PART_STATUSES.map((status) => html`<li><${PartStatus} status=${status} /></li>`)}</ul>
      <${Table}
        caption=${t('parts.caption')}
        rows=${parts.map((row) => ({ ...row, key: row.part }))}
        kept
        columns=${[
          { key: 'part', title: t('part'), head: true, cell: (row) => `${row.part} ${t(`partName.${row.part}`)}` },
          { key: 'bar', title: t('covered'), value: (row) => row.share, cell: (row) => html`<${ShareBar} share=${row.share} of=${row.applicable} />` },
          { key: 'share', title: t('share'), numeric: true, cell: (row) => percent(row.share) },
          { key: 'covered', title: t('coveredOf'), numeric: true, cell: (row) => `${number(row.covered)} / ${number(row.applicable)}` },
          ...PART_STATUSES.map((status) => ({ key: status, title: t(`partStatus.${status}`), numeric: true, value: (row) => row[COUNTS[status]], cell: (row) => schoolsOf(row, status, type) })),
        ]}
      />
    </section>`}
  </${Loaded}>`;
}

/** A count leads to the schools that it counts. */
function schoolsOf(row, status, type) {
  const count = row[COUNTS[status]];
  return count > 0 ? html`<a href=${to('matrix', { type, only: `${row.part}:${status}` })}>${number(count)}</a>` : number(count);
}

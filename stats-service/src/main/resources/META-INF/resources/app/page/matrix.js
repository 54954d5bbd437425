import { html } from '../view.js';
import { t } from '../i18n.js';
import { all } from '../api.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { PART_STATUSES, PartStatus, Verdict } from '../part/marks.js';
import { WithSeason } from '../part/season.js';
import { Heat } from '../part/heat.js';
import { byType, TypeChoice } from '../part/school-type.js';

const PARTS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];
const WANTING = ['MISSING', 'EMPTY', 'REFERENCED'];

/** Schools against parts: who lacks what, at one look. */
export default function Matrix({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.matrix')} tools=${() => html`<${TypeChoice} value=${values.type} />`}>
    ${(province, year) => html`<${Schools} path=${`/v1/provinces/${province}/years/${year}/matrix${byType(values.type, { limit: 200 })}`} only=${values.only} />`}
  </${WithSeason}>`;
}

function Schools({ path, only }) {
  const state = useData(() => all('stats', path), [path]);
  return html`<${Loaded} state=${state}>
    ${({ items }) => html`<section class="card">
      <ul class="legend">${PART_STATUSES.map((status) => html`<li><${PartStatus} status=${status} /></li>`)}</ul>
      <${Heat}
        caption=${t('matrix.caption')}
        rows=${items}
        only=${only}
        wordsOf=${(part, status) => ({ what: `${part} ${t(`partName.${part}`)}`, state: t(`partStatus.${status}`) })}
        cellsOf=${(row) => row.parts}
        lacks=${(row) => PARTS.filter((part) => WANTING.includes(row.parts[part])).length}
        heads=${html`${PARTS.map((part) => html`<th scope="col"><abbr title=${t(`partName.${part}`)}>${part}</abbr></th>`)}<th scope="col">${t('verdictHead')}</th>`}
        line=${(row) => html`
          <th scope="row"><a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a></th>
          ${row.parts
            ? PARTS.map((part) => html`<td><${PartStatus} status=${row.parts[part]} brief=${true} /></td>`)
            : html`<td colspan=${PARTS.length} class="soft">${row.submittedAt ? t('notYetAssessed') : t('noReport')}</td>`}
          <td><${Verdict} verdict=${row.verdict} /></td>`}
      />
    </section>`}
  </${Loaded}>`;
}

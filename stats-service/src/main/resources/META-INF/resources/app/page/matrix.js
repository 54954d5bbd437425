import { html } from '../view.js';
import { t } from '../i18n.js';
import { all } from '../api.js';
import { to } from '../router.js';
import { Loaded, useData } from '../part/data.js';
import { PART_STATUSES, PartStatus, Verdict } from '../part/marks.js';
import { WithSeason } from '../part/season.js';

const PARTS = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8'];

/** Schools against parts: who lacks what, at one look. */
export default function Matrix({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.matrix')}>
    ${(province, year) => html`<${Heat} province=${province} year=${year} />`}
  </${WithSeason}>`;
}

function Heat({ province, year }) {
  const state = useData(() => all('stats', `/v1/provinces/${province}/years/${year}/matrix?limit=200`), [province, year]);
  return html`<${Loaded} state=${state}>
    ${({ items }) => html`<section class="card">
      <ul class="legend">${PART_STATUSES.map((status) => html`<li><${PartStatus} status=${status} /></li>`)}</ul>
      <div class="table-box" tabindex="0" role="region" aria-label=${t('matrix.caption')}>
        <table class="heat">
          <caption>${t('matrix.caption')}</caption>
          <thead><tr>
            <th scope="col">${t('school')}</th>
            ${PARTS.map((part) => html`<th scope="col"><abbr title=${t(`partName.${part}`)}>${part}</abbr></th>`)}
            <th scope="col">${t('verdictHead')}</th>
          </tr></thead>
          <tbody>
            ${items.map(
              (row) => html`<tr key=${row.schoolCode}>
                <th scope="row"><a href=${to(`schools/${row.schoolCode}`)}>${row.name}</a></th>
                ${row.parts
                  ? PARTS.map((part) => html`<td><${PartStatus} status=${row.parts[part]} brief=${true} /></td>`)
                  : html`<td colspan=${PARTS.length} class="soft">${row.submittedAt ? t('notYetAssessed') : t('noReport')}</td>`}
                <td><${Verdict} verdict=${row.verdict} /></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`}
  </${Loaded}>`;
}

import { html, useState } from '../view.js';
import { language, t } from '../i18n.js';
import { get, getTagged, query, send } from '../api.js';
import { moment, number } from '../format.js';
import { isAny } from '../session.js';
import { Loaded, useData } from '../part/data.js';
import { FormDialog, Words } from '../part/dialog.js';
import { Table } from '../part/table.js';
import { WithSeason } from '../part/season.js';

/** Shows the accepted reports of a year to everybody, and takes that back. */
export default function Publication({ values }) {
  return html`<${WithSeason} values=${values} title=${t('page.publication')}>
    ${(province, year) => html`<${Year} province=${province} year=${year} />`}
  </${WithSeason}>`;
}

async function load(base) {
  const [publication, { total }] = await Promise.all([getTagged('stats', `${base}/publication`), get('stats', `${base}/overview`)]);
  return { publication, total };
}

function Year({ province, year }) {
  const base = `/v1/provinces/${province}/years/${year}`;
  const state = useData(() => load(base), [base]);
  const [asked, setAsked] = useState(null);
  return html`<${Loaded} state=${state}>
    ${({ publication, total }) => html`
      <section class="card">
        <p class="notice ${publication.published ? 'good' : ''}" role="status">
          ${publication.published ? t('publication.since', { at: moment(publication.acts[0].at) }) : t('publication.not')}
        </p>
        <p class="soft">${t('publication.what', { accepted: number(total.accepted), expected: number(total.expected) })}</p>
        <p class="tools">
          ${publication.published && html`<a class="button" target="_blank" href=${`public/provinces/${province}/years/${year}?lang=${language()}`}>${t('publication.open')}</a>`}
          ${isAny('official', 'admin') &&
          html`<button type="button" class=${publication.published ? '' : 'primary'} onClick=${() => setAsked(publication.published ? 'REVOKED' : 'PUBLISHED')}>
            ${t(`publication.do.${publication.published ? 'REVOKED' : 'PUBLISHED'}`)}</button>`}
        </p>
        <${Table} caption=${t('publication.acts')} rows=${publication.acts.map((act) => ({ ...act, key: act.at }))}
          columns=${[
            { key: 'act', title: t('history.act'), head: true, cell: (row) => t(`publication.act.${row.act}`) },
            { key: 'at', title: t('history.at'), cell: (row) => moment(row.at) },
            { key: 'by', title: t('history.by') },
            { key: 'reason', title: t('decision.reason') },
          ]} />
      </section>
      ${asked && html`<${Ask} ...${{ act: asked, base, publication, accepted: total.accepted, year, close: () => setAsked(null), again: state.again }} />`}
    `}
  </${Loaded}>`;
}

function Ask({ act, base, publication, accepted, year, close, again }) {
  const path = `${base}/publication`;
  const shows = act === 'PUBLISHED';
  const sendIt = (values) =>
    shows
      ? send('stats', 'POST', path)
      : send('stats', 'DELETE', path + query({ reason: values.get('reason') }), undefined, { 'If-Match': publication.etag });
  return html`<${FormDialog} title=${t(`publication.do.${act}`)} label=${t(`publication.do.${act}`)} close=${close} done=${again} again=${again} send=${sendIt}>
    <p>${t(`publication.ask.${act}`, { year, count: number(accepted) })}</p>
    ${!shows && html`<${Words} name="reason" label=${t('decision.reason')} most=${500} />`}
  </${FormDialog}>`;
}

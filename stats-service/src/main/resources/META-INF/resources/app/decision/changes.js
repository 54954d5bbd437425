import { html } from '../view.js';
import { t } from '../i18n.js';
import { get, query } from '../api.js';
import { Loaded, useData } from '../part/data.js';
import { Folded } from '../part/folded.js';

const TAGS = { REMOVED: 'del', ADDED: 'ins' };

/** The passages that differ between two revisions, read when they are opened. */
export function Changes({ reportId, revision, comparedWith }) {
  const path = `/v1/reports/${reportId}/revisions/${revision}/changes${query({ comparedWith })}`;
  return html`<${Folded} title=${t('change.head', { revision, comparedWith })}>${() => html`<${Passages} path=${path} />`}</${Folded}>`;
}

function Passages({ path }) {
  const state = useData(() => get('ingest', path), [path]);
  return html`<${Loaded} state=${state}>
    ${({ passages, checklistChanged }) => html`
      ${checklistChanged && html`<p class="notice">${t('change.checklist')}</p>`}
      ${passages.length === 0 && html`<p class="soft">${t('change.none')}</p>`}
      ${passages.map(
        (passage) => html`<p class="passage" lang="zh-CN">
          ${passage.pieces.map((piece) => (TAGS[piece.change] ? html`<${TAGS[piece.change]}>${piece.text}</${TAGS[piece.change]}>` : piece.text))}
        </p>`,
      )}
    `}
  </${Loaded}>`;
}

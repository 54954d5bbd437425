import { html, useState } from '../view.js';
import { t } from '../i18n.js';

/** A file to choose with the keyboard or to drop with the mouse. */
export function DropField({ id, label, hint, file, required = false, choose }) {
  const [over, setOver] = useState(false);
  const drop = (event) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) choose(event.dataTransfer.files[0]);
  };
  const hover = (event) => {
    event.preventDefault();
    setOver(true);
  };
  return html`<div class="drop ${over ? 'over' : ''}" onDrop=${drop} onDragOver=${hover} onDragLeave=${() => setOver(false)}>
    <label for=${id}><strong>${label}</strong></label>
    <p class="small soft" id="${id}-hint">${hint}</p>
    <input id=${id} type="file" aria-describedby="${id}-hint" required=${required && !file} onChange=${(event) => event.target.files[0] && choose(event.target.files[0])} />
    ${file && html`<p role="status">${t('submit.chosen', { name: file.name, size: Math.ceil(file.size / 1024) })}</p>`}
  </div>`;
}

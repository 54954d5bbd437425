import { html, useState } from '../view.js';

/** What is made, and read, only once it is opened. */
export function Folded({ title, children }) {
  const [open, setOpen] = useState(false);
  return html`<details onToggle=${(event) => setOpen(event.target.open)}>
    <summary>${title}</summary>
    ${open && children()}
  </details>`;
}

import { html } from '../view.js';
import { t } from '../i18n.js';
import { place, to } from '../router.js';

/** Says that there is nothing on the year that the address names, instead of showing another, and leads to the years that there are. */
export function UnknownYear({ title, asked, years }) {
  const { path, values } = place();
  return html`
    <div class="page-head"><h1>${title}</h1></div>
    <div class="notice warn" role="alert">
      <p>${t('unknownYear.what', { year: asked })}</p>
      <ul class="legend" aria-label=${t('unknownYear.years')}>
        ${years.map((year) => html`<li><a href=${to(path.map(encodeURIComponent).join('/'), { ...values, year })}>${year}${t('yearSuffix')}</a></li>`)}
      </ul>
    </div>`;
}

import { html, useState } from '../view.js';
import { t } from '../i18n.js';
import { signIn } from '../session.js';

export function SignIn() {
  const [wrong, setWrong] = useState(false);
  const submit = (event) => {
    event.preventDefault();
    setWrong(!signIn(new FormData(event.target).get('token')));
  };
  return html`<form class="card" onSubmit=${submit} style="max-width:40rem">
    <h1>${t('signIn.title')}</h1>
    <p class="soft">${t('signIn.what')}</p>
    <p class="field">
      <label for="token">${t('signIn.token')}</label>
      <textarea id="token" name="token" rows="4" required autocomplete="off" spellcheck="false" aria-describedby=${wrong ? 'wrong' : undefined}></textarea>
    </p>
    ${wrong && html`<p class="notice bad" role="alert" id="wrong">${t('signIn.wrong')}</p>`}
    <button class="primary" type="submit">${t('signIn.do')}</button>
  </form>`;
}

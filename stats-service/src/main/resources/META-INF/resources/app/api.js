/** The public REST API of the three services, nothing else. */
import { session, signOut } from './session.js';
import { language } from './i18n.js';

let addresses;

/** Where a service answers. */
export async function address(service) {
  if (service === 'stats') return '';
  addresses ??= fetch('v1/services').then((answer) => answer.json());
  return (await addresses)[service] ?? '';
}

/** An answer that is not a success: the problem as the service tells it. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? body?.title ?? `HTTP ${status}`);
    this.status = status;
    this.title = body?.title ?? `HTTP ${status}`;
    this.faults = body?.errors ?? [];
    this.body = body;
  }
}

/** @throws {Problem} */
export async function call(service, path, { method = 'GET', headers = {}, body, signal } = {}) {
  const token = session()?.token;
  const answer = await fetch((await address(service)) + path, {
    method,
    body,
    signal,
    headers: {
      Accept: 'application/json',
      'Accept-Language': language(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
  });
  if (answer.status === 401) signOut();
  if (!answer.ok) {
    throw new Problem(answer.status, await answer.json().catch(() => null));
  }
  return answer;
}

export const get = async (service, path, options) => (await call(service, path, options)).json();

/** An answer with its tag, which goes back with a decision so that nobody decides on what they have not seen. */
export async function getTagged(service, path) {
  const answer = await call(service, path);
  return { ...(await answer.json()), etag: answer.headers.get('ETag') };
}

export const getText = async (service, path, options) =>
  (await call(service, path, { ...options, headers: { Accept: 'text/plain' } })).text();

export const send = async (service, method, path, value, headers = {}) => {
  const answer = await call(service, path, {
    method,
    body: value === undefined || value instanceof FormData ? value : JSON.stringify(value),
    headers: { ...(value === undefined || value instanceof FormData ? {} : { 'Content-Type': 'application/json' }), ...headers },
  });
  const text = await answer.text();
  return text === '' ? null : JSON.parse(text);
};

/** All pages of a list, at most so many. */
export async function all(service, path, most = 20) {
  const items = [];
  let cursor = '';
  for (let page = 0; page < most; page++) {
    const next = cursor ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}` : path;
    const answer = await get(service, next);
    items.push(...answer.items);
    cursor = answer.nextCursor;
    if (!cursor) return { ...answer, items };
  }
  return { items, cut: true };
}

/** Saves an answer as a file, since a plain link carries no token. */
export async function download(service, path, accept, name) {
  const answer = await call(service, path, { headers: { Accept: accept } });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const query = (values) => {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return filled.length ? `?${new URLSearchParams(filled)}` : '';
};

/** The address after # names the page and what it shows, so that every view can be linked, kept and gone back to. */

export function place() {
  const [path, search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decodeURIComponent), values: Object.fromEntries(new URLSearchParams(search)) };
}

/** The address of a page with values; those of the season stay unless they are given anew. */
export function to(path, values = {}) {
  const { province, year } = place().values;
  const all = Object.entries({ province, year, ...values }).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `#/${path}${all.length ? `?${new URLSearchParams(all)}` : ''}`;
}

export function go(path, values) {
  location.hash = to(path, values);
}

/** Changes values of the page in view; in passing: nothing to come back to, as with each letter of a search or a year not chosen. */
export function set(values, { passing = false } = {}) {
  const now = place();
  const hash = to(now.path.map(encodeURIComponent).join('/'), { ...now.values, ...values });
  if (passing) location.replace(hash);
  else location.hash = hash;
}

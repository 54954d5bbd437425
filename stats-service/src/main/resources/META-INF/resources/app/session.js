/** Who is signed in: the token lives as long as the browser tab. */

const KEY = 'gongkai.token';
let current = read(sessionStorage.getItem(KEY));
const listeners = new Set();

/** @returns {{token: string, subject: string, roles: string[], schoolCode?: string, provinceCode?: string, expires: Date} | null} */
export function session() {
  return current;
}

/** Signs in with a token; false where the text is no token or the token is of the past. */
export function signIn(token) {
  const read_ = read(token.trim().replace(/^Bearer\s+/i, ''));
  if (!read_) return false;
  sessionStorage.setItem(KEY, read_.token);
  change(read_);
  return true;
}

export function signOut() {
  sessionStorage.removeItem(KEY);
  change(null);
}

export function onSession(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isSchool = () => Boolean(current?.roles.includes('school'));

/** Whether one of the roles is held; only for what is shown, since each service decides itself. */
export const isAny = (...roles) => Boolean(current?.roles.some((role) => roles.includes(role)));

function change(next) {
  current = next;
  listeners.forEach((listener) => listener(next));
}

/** The claims are only shown; each service checks the token itself. */
function read(token) {
  try {
    const bytes = Uint8Array.from(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes));
    const expires = new Date(claims.exp * 1000);
    if (expires < new Date()) return null;
    return {
      token,
      subject: claims.sub,
      roles: claims.roles ?? claims.realm_access?.roles ?? [],
      schoolCode: claims.school_code,
      provinceCode: claims.province_code,
      name: claims.name ?? claims.sub,
      expires,
    };
  } catch {
    return null;
  }
}

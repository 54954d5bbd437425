/** Chinese first; English where the reader asks for it. */

const KEY = 'gongkai.language';
const FILES = ['common', 'comparison', 'report'];
let current = localStorage.getItem(KEY) ?? (navigator.language.startsWith('zh') || !navigator.language.startsWith('en') ? 'zh' : 'en');
let words = {};

export const language = () => current;

export async function loadLanguage(next = current) {
  const read = async (name) => (await fetch(`app/text/${next}/${name}.json`)).json();
  words = Object.assign({}, ...(await Promise.all(FILES.map(read))));
  current = next;
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
}

/** The words of a key, with {names} filled in; the key itself where the words are missing. */
export function t(key, values = {}) {
  const found = key.split('.').reduce((node, part) => node?.[part], words) ?? key;
  return typeof found === 'string' ? found.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '') : key;
}

/** The reader's language of a {zh, en} pair. */
export const pick = (both) => (both ? (both[current] ?? both.zh ?? both.en) : '');

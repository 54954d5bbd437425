/** Which rows of a table are shown, and in which order; nothing here draws. */
import { useState } from '../view.js';
import { place, set } from '../router.js';

export const PAGE = 50;

/**
 * Order (a column's key, with - before it for descending), search and page of a table. Kept: they stand in the address,
 * so that a link shows the same; otherwise they are forgotten with the page.
 *
 * @returns {[{sort?: string, find: string, page?: string}, (values: object, options?: object) => void]}
 */
export function useOrder(kept, usual) {
  const [own, setOwn] = useState({});
  const { sort, find, page } = kept ? place().values : own;
  const change = kept ? set : (values) => setOwn((before) => ({ ...before, ...values }));
  return [{ sort: sort ?? usual, find: find ?? '', page }, change];
}

/** The rows in whose words every sought word is. */
export function found(rows, sought, wordsOf) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => wordsOf(row).toLowerCase().includes(word)));
}

export function ordered(rows, sort, valueOf) {
  if (!sort) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => compare(valueOf(a), valueOf(b)) * sign);
}

/** Where the page begins and ends, both within the rows that there are. */
export function pageOf(count, page) {
  if (page === 'all') return { from: 0, to: count, number: 1 };
  const last = Math.max(1, Math.ceil(count / PAGE));
  const number = Math.min(last, Math.max(1, Math.trunc(Number(page)) || 1));
  return { from: (number - 1) * PAGE, to: Math.min(count, number * PAGE), number, last };
}

/** Unknown values come last, however the rest is sorted ascending. */
function compare(a, b) {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return typeof a === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
}

import { useState } from '../view.js';
import { place, set } from '../router.js';

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

/** Which rows of a table are shown, and in which order: nothing here draws, and nothing is read from the page. */

export const PAGE = 50;

/** The rows in whose words every sought word is. */
export function found(rows, sought, wordsOf) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => wordsOf(row).toLowerCase().includes(word)));
}

/** What is not known comes last in either direction. */
export function ordered(rows, sort, valueOf) {
  if (!sort) return rows;
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a) ?? null, valueOf(b) ?? null];
    if (left === null || right === null) return (left === null) - (right === null);
    return compare(left, right) * sign;
  });
}

/** Where the page begins and ends, both within the rows that there are. */
export function pageOf(count, page) {
  if (page === 'all') return { from: 0, to: count, number: 1 };
  const last = Math.max(1, Math.ceil(count / PAGE));
  const number = Math.min(last, Math.max(1, Math.trunc(Number(page)) || 1));
  return { from: (number - 1) * PAGE, to: Math.min(count, number * PAGE), number, last };
}

const compare = (a, b) => (typeof a === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN'));

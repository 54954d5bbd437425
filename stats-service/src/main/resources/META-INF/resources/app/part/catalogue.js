import { get } from '../api.js';

/** The items of an edition of the list, the national one if none is named, by their numbers: title and category as {zh, en}. */
export async function catalogueItems(edition = 'national-2014') {
  const catalogue = await get('compliance', `/v1/catalogues/${edition}`);
  const named = (item) => ({ title: { zh: item.title, en: item.titleInEnglish }, category: { zh: item.category, en: item.categoryInEnglish } });
  return new Map(catalogue.items.map((item) => [item.number, named(item)]));
}

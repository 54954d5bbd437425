import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** Which rows of a long table are shown; tried without a browser, since the samples are eight schools. */
const SOURCE = path.resolve(import.meta.dirname, '../../../stats-service/src/main/resources/META-INF/resources/app/part/rows.js');
const { found, ordered, pageOf } = await import(`data:text/javascript,${encodeURIComponent(readFileSync(SOURCE, 'utf8'))}`);

const schools = Array.from({ length: 124 }, (_, index) => ({ name: `第${index}学院`, value: index % 10 === 0 ? null : index }));

test('a province of 124 schools is three pages, and none is lost or shown twice', () => {
  const seen = ['1', '2', '3'].flatMap((page) => {
    const { from, to } = pageOf(schools.length, page);
    return schools.slice(from, to);
  });
  assert.deepEqual(seen, schools);
});

test('a page that is not there is the nearest, whatever the address says', () => {
  assert.equal(pageOf(124, '9').number, 3);
  assert.equal(pageOf(124, '-1').number, 1);
  assert.equal(pageOf(124, 'x').number, 1);
  assert.deepEqual(pageOf(0, '2'), { from: 0, to: 0, number: 1, last: 1 });
  assert.deepEqual(pageOf(124, 'all'), { from: 0, to: 124, number: 1 });
});

test('a search finds the rows with all of its words, in any order and case', () => {
  const rows = ['沿江学院 公办 CSV', '沿江大学 民办', '临山学院 公办'];
  assert.deepEqual(found(rows, '公办 沿江', (row) => row), [rows[0]]);
  assert.deepEqual(found(rows, ' csv ', (row) => row), [rows[0]]);
  assert.equal(found(rows, '', (row) => row).length, 3);
  assert.equal(found(rows, '北方', (row) => row).length, 0);
});

test('numbers are ordered as numbers, and what is unknown comes last either way', () => {
  const values = (sort) => ordered(schools, sort, (row) => row.value).map((row) => row.value);
  assert.deepEqual(values('value').slice(0, 3), [1, 2, 3]);
  assert.deepEqual(values('-value').slice(0, 3), [123, 122, 121]);
  for (const sort of ['value', '-value']) assert.ok(values(sort).slice(-13).every((value) => value === null), sort);
  assert.equal(ordered(schools, undefined, () => 0), schools);
});

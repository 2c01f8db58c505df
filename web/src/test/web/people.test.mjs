import assert from 'node:assert/strict';
import { it } from 'node:test';
import { NARROW, WIDE, placesOf } from '../../main/web/known/people-layout.js';

const people = (count) =>
  Array.from({ length: count }, (_, i) => ({
    key: `p${i}`,
    name: `Person ${i}`,
    relation: 'friend',
    kind: 'person',
    times: 40 - 3 * i,
    last: '2026-03-01',
    facts: [],
  }));

it('keeps people apart from each other, from the middle and inside the sheet', () => {
  for (const sheet of [WIDE, NARROW]) {
    for (let count = 1; count <= 12; count++) {
      const places = [{ key: 'me', x: sheet.x, y: sheet.y, r: sheet.r }, ...placesOf(people(count), () => true, sheet)];
      for (const [i, one] of places.entries()) {
        assert.ok(
          one.x - one.r > 0 && one.x + one.r < sheet.width && one.y - one.r > 0 && one.y + one.r < sheet.height,
          `${one.key} of ${count} leaves the sheet`,
        );
        for (const other of places.slice(i + 1)) {
          assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > one.r + other.r, `${one.key} and ${other.key} of ${count} touch`);
        }
      }
    }
  }
});

it('shows at most ten, the most spoken-of, and who was not spoken of lately as far', () => {
  const places = placesOf(people(14), (day) => day > '2026-03-05', WIDE);
  assert.equal(places.length, 10);
  assert.equal(places[0].key, 'p0');
  assert.ok(places.every((place) => place.far));
});

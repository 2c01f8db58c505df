import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dayInWords, momentInWords, receiptDay, separatorInWords, shortDay, today, withinAMonth } from '../../main/web/words/dates.js';
import { messages, t } from '../../main/web/words/messages.js';

const tableOf = (language) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../main/web/i18n/${language}.json`, import.meta.url)), 'utf8'));
const NOW = '2026-03-12';

describe('words', () => {
  beforeEach(() => messages.use('en', tableOf('en')));

  it('has every sentence in both languages, with the same gaps to fill', () => {
    const [en, de] = [tableOf('en'), tableOf('de')];
    assert.deepEqual(Object.keys(de).sort(), Object.keys(en).sort());
    const gaps = (words) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();
    for (const key of Object.keys(en)) {
      if (key.endsWith('.one')) continue;
      assert.deepEqual(gaps(de[key]), gaps(en[key]), key);
    }
  });

  it('keeps calm: no exclamation marks', () => {
    for (const language of ['en', 'de'])
      for (const [key, words] of Object.entries(tableOf(language))) assert.ok(!words.includes('!'), `${language} ${key}`);
  });

  it('fills gaps and counts', () => {
    assert.equal(t('talk.write', { name: 'Elin' }), 'Write to Elin');
    assert.equal(t('known.times', { count: 1 }), 'once');
    assert.equal(t('known.times', { count: 41 }), '41 times');
  });

  it('says a day in words', () => {
    assert.equal(dayInWords('2026-03-03', NOW), 'Tuesday, 3 March');
    assert.equal(dayInWords('2025-12-24', NOW), 'Wednesday, 24 December 2025');
    messages.use('de', tableOf('de'));
    assert.equal(dayInWords('2026-03-03', NOW), 'Dienstag, 3. März');
  });

  it('names today and yesterday in the separators', () => {
    assert.equal(separatorInWords('2026-03-12', NOW), 'Today, Thursday, 12 March');
    assert.equal(separatorInWords('2026-03-11', NOW), 'Yesterday, Wednesday, 11 March');
    assert.equal(separatorInWords('2026-03-10', NOW), 'Tuesday, 10 March');
  });

  it('keeps the clock a sentence was said on', () => {
    assert.equal(momentInWords('2026-03-03T21:14:00+05:30', NOW), 'Tuesday, 3 March, at 21:14');
    assert.equal(receiptDay('2026-03-12T19:02:00+01:00', NOW), 'Today, 19:02');
    assert.equal(shortDay('2026-03-03', NOW), '3 March');
  });

  it('knows a month across a change of the clocks', () => {
    assert.ok(withinAMonth('2026-03-12', '2026-04-12'));
    assert.ok(!withinAMonth('2026-03-11', '2026-04-12'));
  });

  it('writes the day of this machine', () => assert.equal(today(new Date(2026, 0, 5, 23, 59)), '2026-01-05'));
});

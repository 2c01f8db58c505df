// Looks at every screen of the built page in a real browser over the scripted companion: takes pictures in both lights and three widths,
// and asks axe what a screen reader or a keyboard would stumble over. Fails on serious findings and on anything the browser complains of.
// Usage: node src/test/web/look.mjs [folder for the pictures]; the browser is CHROMIUM or /usr/bin/chromium.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './dev-server.mjs';

const pictures = process.argv[2] ?? 'target/look';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = { 390: 844, 820: 1180, 1440: 900 };
const complaints = [];

/** One story a screen: from which state it starts, and how to get there. */
const STORIES = {
  'meet-passphrase': ['new', async () => undefined],
  'meet-social': ['new', (page) => walk(page, 1)],
  'meet-voice': ['new', (page) => walk(page, 2)],
  'meet-mother': ['new', (page) => walk(page, 3)],
  'meet-you': ['new', (page) => walk(page, 4)],
  'meet-recovery': ['new', (page) => walk(page, 5)],
  'meet-named': ['new', (page) => walk(page, 6)],
  unlock: [
    'locked',
    async (page) => {
      await page.fill('#passphrase', 'wrong passphrase');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#unlock-problem:not(:empty)');
    },
  ],
  talk: ['open', (page) => page.waitForSelector('.her-words')],
  receipt: ['open', (page) => page.locator('.recall').last().click()],
  why: ['open', (page) => page.locator('.after .link').click()],
  speaking: [
    'open',
    async (page) => {
      await page.fill('#say', 'She wants me to come to the second round.');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.more');
    },
  ],
  unsent: [
    'open',
    async (page) => {
      await page.fill('#say', 'disk full, and a few words that must not be lost');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.reason');
    },
  ],
  danger: [
    'open',
    async (page) => {
      await page.fill('#say', 'I don’t see the point of being around any more.');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.help', { timeout: 8000 });
    },
  ],
  help: ['open', (page) => go(page, '#help')],
  known: ['open', (page) => go(page, '#known')],
  nora: [
    'open',
    async (page) => {
      await go(page, '#known');
      await page.locator('.person', { hasText: 'Nora' }).click();
    },
  ],
  search: [
    'open',
    async (page) => {
      await go(page, '#known');
      await page.fill('.search input', 'move');
      await page.waitForSelector('mark');
    },
  ],
  forget: [
    'open',
    async (page) => {
      await go(page, '#known');
      await page.locator('.timeline .link', { hasText: 'Forget' }).last().click();
      await page.waitForSelector('dialog[open]');
    },
  ],
  past: [
    'open',
    async (page) => {
      await go(page, '#known');
      await page.locator('.timeline .link', { hasText: 'Show' }).last().click();
      await page.waitForSelector('dialog[open]');
    },
  ],
  appearance: ['open', (page) => go(page, '#settings/appearance')],
  character: ['open', (page) => go(page, '#settings/character')],
  privacy: [
    'open',
    async (page) => {
      await go(page, '#settings/privacy');
      await page.locator('.acts .btn').nth(1).click();
    },
  ],
  delete: [
    'open',
    async (page) => {
      await go(page, '#settings/privacy');
      await page.locator('.btn.danger').first().click();
    },
  ],
  about: ['open', (page) => go(page, '#settings/about')],
};

async function go(page, hash) {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.waitForTimeout(250);
}

/** Through the first meeting, up to a number of steps. */
async function walk(page, steps) {
  const deeds = [
    async () => {
      await page.fill('#passphrase', 'five quiet words and more');
      await page.fill('#again', 'five quiet words and more');
    },
    () => page.locator('input[value=solitary]').check(),
    async () => undefined,
    () => page.fill('#mother', 'Warm, and a little far away.'),
    async () => {
      await page.fill('#person-name', 'Jonas');
      await page.locator('input[value=from_18_to_64]').check();
    },
    () => page.locator('#code-saved').check(),
  ];
  for (const deed of deeds.slice(0, steps)) {
    await deed();
    await page.locator('.btn.main').click();
    await page.waitForTimeout(150);
    await page.waitForFunction(() => document.querySelector('.btn.main'));
  }
}

async function look(browser, name, theme, width) {
  const [state, arrive] = STORIES[name];
  const house = await serve(0, state);
  const still = name !== 'speaking';
  const context = await browser.newContext({
    viewport: { width, height: WIDTHS[width] ?? 800 },
    colorScheme: theme,
    reducedMotion: still ? 'reduce' : 'no-preference',
    serviceWorkers: 'block',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      !/status of (403|507)|Service Worker registration blocked/.test(message.text()) &&
      complaints.push(`${name}: ${message.text()}`),
  );
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  await page.goto(house.address);
  await page.waitForSelector('main h1, main form');
  await arrive(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(pictures, `${name}-${width}-${theme}.png`) });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) complaints.push(`${name} at ${width}: scrolls sideways by ${wide} px`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const { id, impact, nodes } of violations)
    complaints.push(
      `${name} ${width} ${theme}: axe ${impact} ${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(', ')}`,
    );
  await context.close();
  house.close();
}

mkdirSync(pictures, { recursive: true });
const only = process.env.ONLY?.split(',');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
const widths = process.env.WIDTHS?.split(',').map(Number) ?? Object.keys(WIDTHS).map(Number);
const themes = process.env.THEMES?.split(',') ?? ['light', 'dark'];
try {
  for (const name of only ?? Object.keys(STORIES))
    for (const width of widths) for (const theme of themes) await look(browser, name, theme, width);
} finally {
  await browser.close();
}
for (const complaint of new Set(complaints)) console.log(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

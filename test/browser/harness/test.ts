import type { BrowserContextOptions, Page } from '@playwright/test';
import { type Person, people } from '@selfsame/simulator';
import { Hands } from '../../harness/hands.js';
import { Complaints } from './complaints.js';
import { type LedgerAtOrigin, ledgerAtOrigin } from './ledger-at-origin.js';
import { NO_BROWSER } from './make-browser-ready.js';
import { signIn } from './sign-in.js';
import { Therapies } from './therapy-at.js';
import { withLooks } from './with-looks.js';

interface Fixtures {
  /** Skips by name where there is no browser. */
  readonly aBrowser: void;
  /** Simulated, with its pages. A test has its own. */
  readonly ledger: LedgerAtOrigin;
  /** What any page did that none may do. A test fails if there is something in it at its end. */
  readonly complaints: Complaints;
  /** Everybody of the trial has an account; instruments, lots, protocols and a box are there. */
  readonly hands: Hands;
  /** Plays a therapy up to a moment of its story. */
  readonly therapyAt: Therapies['at'];
  /** A person's own browser window, in which he is signed in. Two people share nothing. */
  readonly pageOf: (person: Person, device?: BrowserContextOptions) => Promise<Page>;
}

const ofTrial: ReadonlySet<Person> = new Set(Object.values(people));

export const test = withLooks.extend<Fixtures>({
  aBrowser: [
    async ({}, use, info) => {
      const reason = process.env[NO_BROWSER];
      info.skip(reason !== undefined, reason);
      await use();
    },
    { auto: true },
  ],
  ledger: async ({}, use) => {
    const ledger = await ledgerAtOrigin();
    await use(ledger);
    await ledger.close();
  },
  baseURL: async ({ ledger }, use) => use(ledger.origin),
  complaints: [
    async ({ browser, baseURL }, use) => {
      const complaints = new Complaints(baseURL ?? '');
      const listen = complaints.listenTo.bind(complaints);
      browser.on('context', listen);
      await use(complaints);
      browser.off('context', listen);
      withLooks.expect(complaints.heard, 'what pages did and none may do').toEqual([]);
    },
    { auto: true },
  ],
  hands: async ({ ledger }, use) => use(await Hands.at(ledger)),
  therapyAt: async ({ hands }, use) => use(new Therapies(hands).at),
  pageOf: async ({ newWindow, hands }, use) =>
    use(async (person, device) => {
      const page = await (await newWindow(device)).newPage();
      await page.goto('/app/');
      if (!ofTrial.has(person)) await hands.api.enlist(person);
      await signIn(page, person, hands.now);
      await page.reload();
      return page;
    }),
});

export const { expect } = test;

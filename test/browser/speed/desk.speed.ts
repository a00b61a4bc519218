import type { Page } from '@playwright/test';
import { NO_STREAM } from '@selfsame/event-store';
import { people } from '@selfsame/simulator';
import { copiesOf, journeysIn } from '../../../bench/copied-journeys.js';
import { everything } from '../../harness/play.js';
import { expect, test } from '../harness/figures.js';
import type { LedgerAtOrigin } from '../harness/ledger-at-origin.js';

const THERAPIES = 500;
const UPDATES = 15;

interface Watched {
  /** When the page heard last that something was written, by its own clock. */
  newsAtMs?: number;
  /** When the therapy that is watched had been painted as held. */
  paintedAtMs?: number | undefined;
}

/** The therapies that were played, again and again, until the desk has as many as are asked for. */
async function manyMore({ store }: LedgerAtOrigin): Promise<readonly string[]> {
  const cois: string[] = [];
  const played = journeysIn(await everything(store));
  for (const { stream, events } of copiesOf(played, Number.POSITIVE_INFINITY)) {
    if (cois.length + played.size === THERAPIES) break;
    await store.append(stream, NO_STREAM, events);
    cois.push(stream.slice('journey-'.length));
  }
  return cois;
}

/** Notes when news comes in, before anything on the page hears of it. */
const hearNews = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.EventSource = class extends EventSource {
      constructor(url: string | URL, options?: EventSourceInit) {
        super(url, options);
        this.addEventListener('change', () => {
          (window as Watched).newsAtMs ??= performance.now();
        });
      }
    };
  });

/** Notes when a frame has been painted in which the lane of a therapy says that it is held. */
const watchLane = (page: Page, coi: string): Promise<void> =>
  page.evaluate(of => {
    const watched = window as Watched;
    delete watched.newsAtMs;
    delete watched.paintedAtMs;
    new MutationObserver((_changes, observer) => {
      if (document.querySelector(`a.lane-held[href$="${of}"]`) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (watched.paintedAtMs = performance.now())));
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  }, coi);

test(`QA's desk with ${THERAPIES} live therapies hears that one of them is held`, async ({
  ledger,
  therapyAt,
  hands,
  pageOf,
  tell,
}) => {
  await therapyAt('package-on-its-way', { of: 'cryo' });
  await therapyAt('before-passage', { of: 'cryo' });
  await therapyAt('before-certification', { of: 'fresh' });
  await therapyAt('at-the-ward', { of: 'fresh' });
  const cois = await manyMore(ledger);
  const qa = await pageOf(people.qa);
  await hearNews(qa);
  await qa.goto('/app/desk');
  await expect(qa.getByRole('button', { name: `All ${THERAPIES}` })).toBeVisible();
  await qa.getByRole('heading', { name: 'Therapies' }).scrollIntoViewIfNeeded();

  const took: number[] = [];
  for (const coi of cois.slice(0, UPDATES)) {
    await watchLane(qa, coi);
    const reason = 'looked at';
    const scope = { kind: 'journey' };
    await hands.api.give(people.qa, `/journeys/${coi}/holds`, { scope, reason });
    await qa.waitForFunction(() => (window as Watched).paintedAtMs !== undefined);
    took.push(
      await qa.evaluate(() => {
        const { newsAtMs = Number.NaN, paintedAtMs = Number.NaN } = window as Watched;
        return paintedAtMs - newsAtMs;
      }),
    );
  }
  const sorted = took.toSorted((one, other) => one - other);
  tell({
    question: `QA's desk with ${THERAPIES} live therapies, of which one is held`,
    target: 'at most 100 ms an update',
    rows: [
      {
        what: 'from the news until it was painted, median',
        value: `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)} ms`,
      },
      { what: 'the slowest', value: `${Math.round(sorted.at(-1) ?? Number.NaN)} ms` },
    ],
  });
});

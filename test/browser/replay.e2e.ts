import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const HOUR_MS = 3_600_000;
const LATE = 'the lid was found open';

const holdsShown = (page: Page) =>
  page.locator('.fact-group', { has: page.getByText('Holds', { exact: false }) });

test.describe('an auditor', () => {
  test('finds a therapy, and sees at one moment what had happened, and what was known of it', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const { coi, parts } = await therapyAt('at-the-ward');
    await hands.wait(3 * HOUR_MS);
    const happened = new Date(hands.now - 2 * HOUR_MS).toISOString();
    const hold = { scope: { kind: 'journey' }, reason: LATE, occurredAt: happened };
    await hands.api.give(people.qa, `/journeys/${coi}/holds`, hold);
    const between = new Date(hands.now - HOUR_MS).toISOString();

    const auditor = await pageOf(people.auditor);
    await auditor.getByLabel(/A number, or how it begins/).fill(parts.body.subjectNumber);
    await auditor.getByRole('link', { name: 'Replay' }).first().click();
    await expect(
      auditor.getByText(/every hash, every link and every signature agrees/),
    ).toBeVisible();

    await auditor.goto(`/app/replay/${coi}?clock=known&at=${between}`);
    await expect(auditor.getByText(/as it was folded here from the bytes/)).toBeVisible();
    await expect(holdsShown(auditor)).toBeHidden();
    await auditor.getByLabel('As it happened').check();
    await expect(holdsShown(auditor)).toContainText(LATE);
    await expect(auditor.getByText(/as it was folded here from the bytes/)).toBeVisible();

    // From event to event with the keyboard; what is said of the moment moves with it, and so does the address.
    const slider = auditor.getByRole('slider', { name: 'Moment' });
    await slider.press('End');
    await expect(slider).toHaveAttribute('aria-valuetext', /Held|A limit passed/);
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /Therapy begun/);
    await expect(auditor).toHaveURL(/clock=happened/);

    await auditor.getByRole('button', { name: 'The two clocks' }).click();
    await auditor.goto(`/app/replay/${coi}?clock=known&show=clocks&at=${between}`);
    await expect(auditor.getByText('Had happened, and nobody here knew')).toBeVisible();
  });

  test('lays two moments side by side, and sees what had become of the cells in between', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const { coi } = await therapyAt('at-the-ward');
    const events = await hands.api.events(people.qa, coi);
    const collected = events.find(({ envelope }) => envelope.type === 'AspirationRecorded');
    const auditor = await pageOf(people.auditor);
    await auditor.goto(`/app/replay/${coi}?revision=${collected?.revision}`);
    await expect(auditor.locator('.fact-group').first()).toBeVisible();
    await auditor.getByRole('button', { name: 'Keep this moment, to compare' }).click();
    await auditor.getByRole('slider', { name: 'Moment' }).press('End');

    const both = auditor.locator('.two-moments');
    const marrow = both.getByRole('row').filter({ hasText: 'M1' }).filter({ hasText: 'Status' });
    await expect(marrow.getByRole('cell').nth(1)).toHaveText('present');
    await expect(marrow.getByRole('cell').nth(2)).toHaveText('consumed');
    // Sent to somebody else, the address shows him the same two moments.
    await expect(auditor).toHaveURL(/beside=/);
    await auditor.reload();
    await expect(marrow.getByRole('cell').nth(2)).toHaveText('consumed');
    await auditor.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(both).toBeHidden();
  });

  test('H41: opens an event to its bytes, hashes them himself, and is told loudly where they are not those that were written', async ({
    therapyAt,
    pageOf,
  }) => {
    const { coi } = await therapyAt('package-ready');
    const auditor = await pageOf(people.auditor);
    await auditor.goto(`/app/replay/${coi}?show=events`);
    const row = auditor.locator('#event-2');
    await row.locator('summary').click();
    const bytes = await row.locator('.bytes').textContent();
    const sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    await expect(row).toContainText(sha256);
    await expect(row).toContainText('The ledger says the same.');

    await auditor.route(/\/streams\/journey-[^/]+\/events/, async route => {
      const answer = await route.fetch();
      const page = (await answer.json()) as { events: { revision: number; bytes: string }[] };
      const events = page.events.map(event =>
        event.revision === 2
          ? { ...event, bytes: event.bytes.replace('"recordedAt":"2', '"recordedAt":"3') }
          : event,
      );
      await route.fulfill({ response: answer, json: { ...page, events } });
    });
    await auditor.reload();
    const verdict = auditor.getByRole('alert').filter({ hasText: 'This record does not hold' });
    await expect(verdict).toContainText('HASH_DIFFERS');
    // The event behind it gives it away as well, whatever the ledger says of its hash.
    await expect(verdict).toContainText('LINK_BROKEN');
    await expect(auditor.getByText(/every hash, every link/)).toBeHidden();
    await verdict.getByRole('link', { name: 'Event 2' }).click();
    await expect(auditor.locator('#event-2')).toContainText('does not hold');
  });

  test('H41: is told where the ledger tells a moment otherwise than its own events do, and reads what they say', async ({
    therapyAt,
    pageOf,
  }) => {
    const { coi } = await therapyAt('package-ready');
    const auditor = await pageOf(people.auditor);
    await auditor.route(new RegExp(`/journeys/${coi}\\?`), async route => {
      const answer = await route.fetch();
      const told = (await answer.json()) as { journey: object };
      const journey = { ...told.journey, site: 'elsewhere' };
      await route.fulfill({ response: answer, json: { ...told, journey } });
    });
    await auditor.goto(`/app/replay/${coi}`);
    const alert = auditor.getByRole('alert').filter({ hasText: 'otherwise than its own events' });
    await expect(alert.getByRole('row', { name: 'Site' })).toContainText(/motol.*elsewhere/);
    await expect(auditor.locator('.fact-group').first()).toContainText('motol');
    await expect(auditor.getByText('elsewhere', { exact: true })).toHaveCount(1);
  });

  test('H41: is told that a record was written anew, however well it was linked, because the device has read it before', async ({
    therapyAt,
    pageOf,
  }) => {
    const { coi } = await therapyAt('package-ready');
    const auditor = await pageOf(people.auditor);
    await auditor.goto(`/app/records/journey-${coi}`);
    const holds = auditor.getByRole('status').filter({ hasText: 'every hash' });
    await expect(holds).toContainText('for the first time');
    const noted = await holds.locator('.hash').textContent();
    await auditor.reload();
    await expect(holds).toContainText('the same as when this device read it before');

    await auditor.route(/\/streams\/journey-[^/]+\/events/, async route => {
      const answer = await route.fetch();
      const page = (await answer.json()) as { events: Stored[] };
      await route.fulfill({ response: answer, json: { ...page, events: anew(page.events) } });
    });
    await auditor.reload();
    const verdict = auditor.getByRole('alert').filter({ hasText: 'This record does not hold' });
    await expect(verdict).toContainText('OTHER_THAN_NOTED');
    // By itself it is without a fault: nothing but what was noted gives it away.
    await expect(verdict.getByRole('link')).toHaveCount(0);
    await expect(holds).toBeHidden();

    await verdict.getByText('Compare with a number that you have noted').click();
    await verdict.getByLabel('SHA-256').fill(noted ?? '');
    await expect(verdict).toContainText('No event of this record has it');

    await auditor.unrouteAll();
    await auditor.reload();
    await expect(holds).toContainText('the same as when this device read it before');
  });
});

interface Stored {
  readonly bytes: string;
  readonly sha256: string;
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A record with another time in its third event, and every hash and link made to fit: as whoever owns the machine could write it. */
const anew = (events: readonly Stored[]): readonly Stored[] => {
  let [was, is] = ['', ''];
  return events.map((event, place) => {
    const linked = event.bytes.replace(`"prev":"${was}"`, `"prev":"${is}"`);
    const bytes = place === 2 ? linked.replace('"recordedAt":"2', '"recordedAt":"3') : linked;
    [was, is] = [event.sha256, sha256Of(bytes)];
    return { ...event, bytes, sha256: is };
  });
};

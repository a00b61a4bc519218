import type { Locator, Page } from '@playwright/test';
import { guests, people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const rowOf = (page: Page, table: string, text: string): Locator =>
  page.getByRole('group', { name: table }).getByRole('row').filter({ hasText: text });

test.describe('an inspector, in the first hour', () => {
  test('asks of a period what was made, who could do it, and what went wrong', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const { coi, parts } = await therapyAt('at-the-ward');
    const report = {
      scope: { kind: 'journey' },
      what: 'the box stood in the sun',
      happenedAt: new Date(hands.now).toISOString(),
      immediateAction: 'carried inside',
    };
    await hands.api.give(people.nurse, `/journeys/${coi}/deviations`, report);
    const inspector = await pageOf(guests.inspector);
    const ask = async (question: string): Promise<void> => {
      await inspector.goto('/app/inspection');
      await inspector.getByRole('link', { name: question }).click();
      await expect(inspector.getByRole('heading', { level: 1 })).toBeVisible();
    };

    await ask('Batches and units of a period');
    const batch = rowOf(inspector, 'Batches and units of a period', parts.body.subjectNumber);
    await expect(batch).toContainText('B1');
    await expect(batch).toContainText('released conditionally');

    // On paper stands who read it, and what exactly was asked.
    await inspector.emulateMedia({ media: 'print' });
    await expect(inspector.getByText(/Read .* by/)).toContainText(/batches\?from=\d{4}-\d\d-\d\d/);
    await inspector.emulateMedia({ media: null });

    await ask('Users and roles as of a day');
    await expect(rowOf(inspector, 'Users and roles as of a day', people.qp.id)).toContainText('qp');

    await ask('Training against acts');
    await expect(rowOf(inspector, 'Training against acts', 'until').first()).toBeVisible();

    await ask('Deviations, out of specification');
    const deviation = rowOf(inspector, 'Deviations', 'DEV-1');
    await expect(deviation).toContainText('reported by a person');
    await deviation.getByRole('link', { name: 'DEV-1' }).click();
    await expect(inspector.locator('.event-row .bytes')).toContainText('the box stood in the sun');

    await ask("The system's own file");
    await expect(
      rowOf(inspector, 'Parts of the program, as they lie here', 'libs/custody'),
    ).toContainText(/[0-9a-f]{64}/);
    await expect(inspector.getByText('selfsame/')).toBeVisible();

    await ask('Certificates');
    const certified = rowOf(inspector, 'Certificates', coi).first();
    await certified.getByRole('link').click();
    await expect(inspector.locator('.event-row .bytes')).toBeInViewport();
  });

  test('asks of one therapy whence it came and whither it went, with every lot, label and instrument', async ({
    therapyAt,
    pageOf,
  }) => {
    const { coi, parts } = await therapyAt('at-the-ward');
    const inspector = await pageOf(guests.inspector);
    const ask = async (question: string): Promise<void> => {
      await inspector.goto(`/app/inspection/${question}?coi=${coi}`);
      await expect(
        inspector.getByText(/every hash, every link and every signature agrees/),
      ).toBeVisible();
    };

    await ask('product');
    await expect(rowOf(inspector, 'From whom, and to whom', 'Therapy begun')).toContainText(
      parts.body.subjectNumber,
    );
    await expect(inspector.getByRole('group', { name: 'Every lot in contact' })).toBeVisible();

    await ask('labels');
    const sums = rowOf(inspector, 'Label reconciliation', 'B1');
    await expect(sums.getByRole('cell').last()).toHaveText('0');

    await ask('calibrations');
    await expect(inspector.getByText('NONE')).toBeHidden();
  });
});

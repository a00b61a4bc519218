import { people, postOf } from '@selfsame/simulator';
import { scanInto } from './harness/scan-into.js';
import { takeIn } from './harness/take-in.js';
import { expect, test } from './harness/test.js';

test.describe('at the door of a ward', () => {
  test('a nurse takes a dose from the courier, looks at it, reads its logger out, and only then opens and empties it', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const scene = await therapyAt('package-on-its-way', { stage: 'dispatch' });
    const heldOut = { ...scene.outside(), to: postOf(people.nurse) };
    await scene.must(people.courier, 'handoff-offers', heldOut);
    const nurse = await pageOf(people.nurse);
    await nurse.goto('/app/packages');
    await nurse.getByRole('link', { name: 'Offered to you' }).click();
    const items = [scene.hands.tube ?? ''];
    await takeIn(nurse, { scene, leg: 'product', items, now: hands.now });
    await expect(nurse.getByText('It is unpacked.')).toBeVisible();
    await nurse.goto('/app/');
    await expect(nurse.getByRole('link', { name: scene.parts.body.subjectNumber })).toBeVisible();
  });

  test('H14: H21: another seal, or another logger, than was packed is STOP, and the package stays with the courier', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const [scene, another] = [
      await therapyAt('package-on-its-way', { stage: 'dispatch' }),
      await therapyAt('package-on-its-way', { stage: 'dispatch' }),
    ];
    const heldOut = { ...scene.outside(), to: postOf(people.nurse) };
    await scene.must(people.courier, 'handoff-offers', heldOut);
    const nurse = await pageOf(people.nurse);
    await nurse.goto('/app/packages');
    await nurse.getByRole('link', { name: 'Offered to you' }).click();
    const [right, wrong] = [scene.outside(), another.outside()];
    const takes = async ({ package: parcel, seal, logger }: typeof right): Promise<void> => {
      await scanInto(nurse, 'Scan the number of the package', parcel);
      await scanInto(nurse, 'Scan the seal', seal);
      await scanInto(nurse, 'Scan the temperature logger', logger);
      await nurse.getByRole('button', { name: 'I take it', exact: true }).click();
    };
    const timesTaken = async (): Promise<number> => {
      const events = await hands.api.events(people.qa, scene.coi);
      return events.filter(({ envelope: { type } }) => type === 'HandoffAccepted').length;
    };
    const before = await timesTaken();
    for (const odd of [{ seal: wrong.seal }, { logger: wrong.logger }]) {
      await takes({ ...right, ...odd });
      await expect(nurse.getByRole('alertdialog', { name: 'STOP' })).toBeVisible();
      await nurse.getByRole('button', { name: 'I have put it aside' }).click();
    }
    expect(await timesTaken()).toBe(before);
  });
});

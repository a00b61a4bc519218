import type { Page } from '@playwright/test';
import { infuse, people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const askIn = (page: Page, path: string) =>
  page.evaluate(async path => (await fetch(path)).json() as Promise<unknown>, path);

test('two people have a window each, and sign in there as themselves', async ({ pageOf }) => {
  const nurse = await pageOf(people.nurse);
  const other = await pageOf(people.otherNurse);
  expect(await askIn(nurse, '/account')).toMatchObject({
    person: 'nurse-1',
    device: 'device-of-nurse-1',
  });
  expect(await askIn(other, '/account')).toMatchObject({
    person: 'nurse-2',
    device: 'device-of-nurse-2',
  });
});

test('a story that was played to a moment goes on from there, before an open window', async ({
  pageOf,
  hands,
  therapyAt,
}) => {
  const scene = await therapyAt('at-the-ward');
  const nurse = await pageOf(people.nurse);
  const { coi } = scene;
  expect(await askIn(nurse, '/bedside')).toMatchObject({ rows: [{ coi, status: 'planned' }] });
  await hands.live(() => infuse(scene, scene.hands.tube ?? ''));
  const later = await askIn(nurse, `/bedside?after=${hands.api.lastPosition}`);
  expect(later).toMatchObject({ rows: [{ coi, status: 'infused' }] });
});

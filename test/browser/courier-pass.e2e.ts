import { people, postOf } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { packedMarrow } from '../harness/packed-marrow.js';
import { PHONE, scanAll } from './harness/on-the-road.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

test('a courier whom nobody knows is let in by a pass, sees his one package, takes it, hands it over, and is out', async ({
  ledger,
  hands,
  pageOf,
  newWindow,
}) => {
  const { scene, outside, sscc } = await packedMarrow(hands);
  const another = await packedMarrow(hands);
  const ward = await pageOf(people.collector);
  await ward.goto(`/app/packages/${scene.coi}/${sscc}`);
  await ward.getByRole('link', { name: 'The courier has no account: a pass' }).click();
  await scanInto(ward, 'Scan the number of the package', outside.package);
  await ward.getByLabel(/road/i).first().check();
  await ward.getByRole('button', { name: 'Make the pass' }).click();
  await expect(ward.getByRole('img', { name: 'The pass' })).toBeVisible();
  const raw = (await ward.locator('.pass-code').textContent()) ?? '';

  const phone = await (await newWindow(PHONE)).newPage();
  await phone.goto('/app/');
  await phone.getByRole('button', { name: 'I have a pass' }).click();
  await scanInto(phone, 'Scan the pass', { symbology: ']Q1', raw });
  await phone.getByLabel('Your first and last name').fill('Ferdinand Canary');
  await phone.getByLabel('Your telephone').fill('+420 777 000 111');
  await phone.getByRole('button', { name: 'Begin' }).click();
  await expect(phone.locator('a.stop')).toHaveCount(1);
  await expect(phone.locator('a.stop')).not.toContainText(another.sscc.slice(-3));

  await ward.getByRole('button', { name: 'He has it. Close' }).click();
  await expect(ward.getByText('In use')).toBeVisible();
  await ward.getByRole('button', { name: /^Who has it/ }).click();
  await expect(ward.getByRole('link', { name: '+420 777 000 111' })).toBeVisible();

  await scene.must(people.collector, 'handoff-offers', { ...outside, to: postOf(people.courier) });
  await phone.locator('a.stop').click();
  await expect(phone.getByRole('button', { name: 'I do not take it' })).toBeVisible();
  await scanAll(phone, outside);
  // H26: heard, and not answered: tapped again it is the same.
  await phone.route('**/handoff-acceptances', async route => {
    await route.fetch();
    return route.abort('connectionreset');
  });
  await phone.getByRole('button', { name: 'I take it' }).click();
  await expect(phone.getByText('with a pass nothing is kept here')).toBeVisible();
  await phone.unroute('**/handoff-acceptances');
  await phone.reload();
  for (const does of ['I leave for', 'I hand it over to Clean room']) {
    await scanAll(phone, outside);
    await phone.getByRole('button', { name: does }).click();
    await expect(phone.getByText('Recorded in the ledger.')).toBeVisible();
  }
  await scene.must(people.operator, 'handoff-acceptances', outside);
  await expect(phone.getByText('This package is in other hands already')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Sign in' })).toBeVisible();

  const events = await eventsOf(ledger.store, `journey-${scene.coi}`);
  const his = events.filter(({ envelope }) => envelope.actor.person === `pass-${scene.coi}-1`);
  expect(his.map(({ type }) => type)).toEqual([
    'CourierPassRedeemed',
    'HandoffAccepted',
    'PackageDeparted',
    'HandoffOffered',
  ]);
});

test('H43: a pass that was revoked, or that somebody else has, opens nothing, and says what to do', async ({
  hands,
  pageOf,
  newWindow,
}) => {
  const { scene, outside, sscc } = await packedMarrow(hands);
  const fields = { package: outside.package, to: postOf(people.courier), hours: 12 };
  const path = `/journeys/${scene.coi}/courier-passes`;
  const raw = String((await hands.api.give(people.collector, path, fields)).body.code);
  const come = async () => {
    const phone = await (await newWindow(PHONE)).newPage();
    await phone.goto('/app/');
    await phone.getByRole('button', { name: 'I have a pass' }).click();
    await phone.getByLabel('Or type it').fill(raw);
    await phone.getByLabel('Your first and last name').fill('Ferdinand Canary');
    await phone.getByLabel('Your telephone').fill('+420 777 000 111');
    await phone.getByRole('button', { name: 'Begin' }).click();
    return phone;
  };
  const first = await come();
  await expect(first.locator('a.stop')).toBeVisible();
  const second = await come();
  await expect(second.getByText('PASS_USED')).toBeVisible();

  const ward = await pageOf(people.collector);
  await ward.goto(`/app/packages/${scene.coi}/${sscc}/passes`);
  await ward.getByText('Revoke this pass').first().click();
  await ward.getByLabel('Why').fill('the code was photographed');
  await ward.getByRole('button', { name: 'Revoke this pass' }).click();
  await expect(first.getByText('PASS_REVOKED')).toBeVisible();
  await expect(first.locator('a.stop')).toHaveCount(0);
});

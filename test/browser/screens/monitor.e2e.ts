import { guests, people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('monitor', async ({ therapyAt, pageOf, hands, look }) => {
  await therapyAt('package-on-its-way');
  const { coi, parts } = await therapyAt('at-the-ward');
  const monitor = await pageOf(guests.monitor);
  const events = await hands.api.events(people.qa, coi);
  const of = `journey-${coi}`;
  const versionOf = (type: string) => {
    const found = events.find(({ envelope }) => envelope.type === type);
    const { sha256 } = found as typeof found & { readonly sha256: string };
    return { of, eventId: found?.envelope.id, sha256, version: 0 };
  };
  const give = (person: Parameters<typeof hands.api.give>[0], path: string, fields: object) =>
    hands.api.give(person, path, { of, ...fields });
  await give(guests.monitor, '/source-verifications', versionOf('JourneyStarted'));
  await give(guests.monitor, '/queries', {
    ...versionOf('AspirationRecorded'),
    question: 'The form of the collection says 52 ml. Which one is right?',
  });
  const answer = 'The form is right: QA was asked to correct the record.';
  await give(people.investigator, '/query-answers', { query: 'QUERY-1', answer });
  const open = async (path: string, sign: string): Promise<void> => {
    await monitor.goto(`/app${path}`);
    await expect(monitor.locator(sign).first()).toBeVisible();
  };

  await open('/monitor', '.lane');
  await look(monitor, 'the study');
  await open(`/monitor/${coi}`, '.query');
  await look(monitor, 'one therapy');
  await open(`/compare/${of}`, '.event');
  await monitor
    .locator('.event', { has: monitor.locator('.tag') })
    .locator('summary')
    .first()
    .click();
  await expect(monitor.locator('.query')).toBeVisible();
  await look(monitor, 'compare with the source');
  await open(`/accountability/${parts.body.participant}`, 'table');
  await look(monitor, 'accountability');
  await open(`/queries/${of}`, '.query');
  await monitor.locator('.query summary').first().click();
  await look(monitor, 'a query');
});

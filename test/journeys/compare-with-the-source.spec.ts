import { type Scene, elsewhere, guests, people } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

type Row = Readonly<Record<string, unknown>>;

/** A monitor sits at the site with the charts, goes through the record event by event, and asks where the two differ. */
describe('a monitor who compares a record with its source', () => {
  const { monitor } = guests;
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let of: string;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    for (const person of [monitor, elsewhere.investigator]) await hands.api.enlist(person);
    const body = await hands.participant();
    scene = await hands.therapy(body);
    of = `journey-${scene.coi}`;
  });
  afterEach(() => ledger.close());

  const give = (person: Parameters<typeof hands.api.give>[0], path: string, fields: object) =>
    hands.api.give(person, path, { of, ...fields });
  const begun = async () => {
    const [first] = await hands.api.events(monitor, scene.coi);
    if (first === undefined) throw new Error('Nothing has begun.');
    const { envelope, sha256 } = first as typeof first & { readonly sha256: string };
    return { eventId: envelope.id, sha256, version: 0 };
  };
  const standing = async (person: Parameters<typeof hands.api.read>[0] = monitor) =>
    (await hands.api.read(person, `/journeys/${scene.coi}/source-data`)) as {
      readonly verified: readonly Row[];
      readonly queries: readonly Row[];
    };
  const open = async (person: Parameters<typeof hands.api.read>[0]) => {
    const { rows } = await hands.api.read(
      person,
      `/queries?open=true&after=${hands.api.lastPosition}`,
    );
    return (rows as readonly Row[]).map(({ query, coi }) => `${String(query)} ${String(coi)}`);
  };

  it('H41: marks one event in one version, and the record does not move for it', async () => {
    const event = await begun();
    const { revision } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
    expect(await give(monitor, '/source-verifications', event)).toMatchObject({ accepted: true });
    expect((await hands.api.read(people.qa, `/journeys/${scene.coi}`)).revision).toBe(revision);
    expect((await standing()).verified).toMatchObject([
      { ...event, isCurrent: true, by: monitor.id },
    ]);
    const again = await give(monitor, '/source-verifications', event);
    expect(again.problem?.code).toBe('ALREADY_DONE');
    const other = await give(monitor, '/source-verifications', {
      ...event,
      sha256: 'e'.repeat(64),
    });
    expect(other.problem?.code).toBe('EVENT_UNKNOWN');
    const seenLater = await give(monitor, '/source-verifications', { ...event, version: 1 });
    expect(seenLater.problem?.code).toBe('EVENT_CORRECTED_SINCE');
    const byQa = await give(people.qa, '/source-verifications', event);
    expect(byQa.problem?.code).toBe('FORBIDDEN');
  });

  it('asks the site, which answers, and closes the query when that is right', async () => {
    const event = await begun();
    const asked = await give(monitor, '/queries', { ...event, question: 'the chart says Monday' });
    expect(asked.accepted).toBe(true);
    expect(await open(people.investigator)).toEqual([`QUERY-1 ${scene.coi}`]);
    expect(await open(elsewhere.investigator)).toEqual([]);

    const query = 'QUERY-1';
    const answer = { query, answer: 'Monday is right, a correction was asked for' };
    const stranger = await give(elsewhere.investigator, '/query-answers', answer);
    expect(stranger.problem?.code).toBe('THERAPY_NOT_YOURS');
    expect(await give(people.investigator, '/query-answers', answer)).toMatchObject({
      accepted: true,
    });
    await give(monitor, '/query-closures', { query, reason: 'corrected' });
    expect((await standing(people.auditor)).queries).toMatchObject([
      {
        query,
        question: { by: monitor.id, text: 'the chart says Monday' },
        answers: [{ by: people.investigator.id, text: answer.answer }],
        closed: { by: monitor.id, text: 'corrected' },
      },
    ]);
    expect(await open(monitor)).toEqual([]);
  });

  it('does the same with what stands of a participant: his consent is compared first of all', async () => {
    const { participant } = scene.parts.body;
    const record = await hands.api.read(monitor, `/participants/${participant}/events`);
    const events = record.events as readonly {
      readonly sha256: string;
      readonly envelope: { readonly id: string; readonly type: string };
    }[];
    const consent = events.find(({ envelope }) => envelope.type === 'ConsentRecorded');
    const mark = { eventId: consent?.envelope.id, sha256: consent?.sha256, version: 0 };
    const about = { of: `participant-${participant}` };
    expect(await give(monitor, '/source-verifications', { ...mark, ...about })).toMatchObject({
      accepted: true,
    });
    const { verified } = await hands.api.read(monitor, `/participants/${participant}/source-data`);
    expect(verified).toMatchObject([mark]);
  });
});

import { type Body, type Person, elsewhere, people, postOf, unblinded } from '@selfsame/simulator';
import { MINUTE_MS, type ReadEvent, permissions } from '@selfsame/custody';
import { Desk } from '../harness/desk.js';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

type Row = Readonly<Record<string, unknown>>;

/** At night somebody comes to a hospital with meningitis. What he was given decides what he is treated with. */
describe('a participant whose treatment depends on his arm', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    await hands.api.enlist(unblinded.pharmacist);
    await hands.api.enlist(elsewhere.investigator);
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    body = await hands.participant();
  });

  const seal = (arm = 'arm-B') =>
    hands.api.give(unblinded.pharmacist, '/allocations', {
      subjectNumber: body.subjectNumber,
      arm,
    });
  const unblind = (by: Person = people.physician, fields = {}) =>
    hands.api.give(by, '/unblindings', {
      subjectNumber: body.subjectNumber,
      reason: 'serious-adverse-event',
      ...fields,
    });
  const alerts = async () => {
    const after = String(await ledger.store.head());
    const read = (await hands.api.read(
      people.sponsor,
      `/alerts?open=true&limit=500&after=${after}`,
    )) as { readonly rows: readonly Row[] };
    return read.rows.filter(({ kind }) => kind === 'unblinding');
  };
  const events = (): Promise<readonly ReadEvent[]> =>
    eventsOf(ledger.store, `participant-${body.participant}`);

  it('is shown to whoever treats him, who signs for it, and is not said in the log', async () => {
    await seal();
    const told = await unblind();
    expect(told).toMatchObject({
      accepted: true,
      body: { arm: 'arm-B', events: [{ type: 'ParticipantUnblinded' }] },
    });
    const [known] = (await events()).filter(({ type }) => type === 'ParticipantUnblinded');
    expect(known?.envelope.signature?.statement).toMatchObject({ meaning: 'unblinding' });
    expect(known?.envelope.actor).toMatchObject({ person: people.physician.id });
    expect(JSON.stringify(known)).not.toContain('arm-B');
  });

  it('tells sponsor and quality assurance that it happened, until both have said that they know', async () => {
    const before = (await alerts()).length;
    await seal();
    const { body: answer } = await unblind();
    const [alert] = (await alerts()).slice(before);
    expect(alert).toMatchObject({
      code: 'serious-adverse-event',
      subject: `${body.participant}/${String(answer.unblinding)}`,
    });
    expect(JSON.stringify(alert)).not.toContain('arm-');
    const acknowledge = (by: Person, unblinding = String(answer.unblinding)) =>
      hands.api.give(
        by,
        `/participants/${body.participant}/unblindings/${unblinding}/acknowledgements`,
        {},
      );
    expect(await acknowledge(people.sponsor, 'UNB-9')).toMatchObject({
      problem: { code: 'UNBLINDING_UNKNOWN' },
    });
    expect(await acknowledge(people.sponsor)).toMatchObject({ accepted: true });
    expect(await alerts()).toHaveLength(before + 1);
    expect(await acknowledge(people.sponsor)).toMatchObject({ problem: { code: 'ALREADY_DONE' } });
    expect(await acknowledge(people.qa)).toMatchObject({ accepted: true });
    expect(await alerts()).toHaveLength(before);
    expect(await hands.api.read(people.qa, `/participants/${body.participant}`)).toMatchObject({
      blinded: true,
      unblindings: [{ person: people.physician.id, acknowledgedAs: ['sponsor', 'qa'] }],
    });
  });

  it('is shown in another hospital too, by the number on his card', async () => {
    await seal();
    expect(await unblind(elsewhere.investigator)).toMatchObject({ body: { arm: 'arm-B' } });
  });

  it('is shown to a second physician, and once more to whoever tapped twice, for as long as a tap comes twice', async () => {
    await seal();
    const commandId = '0198b1e0-0000-7000-8000-00000000a001';
    const occurredAt = new Date(hands.now).toISOString();
    const tap = () => unblind(people.physician, { commandId, occurredAt });
    expect(await tap()).toMatchObject({ body: { arm: 'arm-B', repeated: false } });
    expect(await tap()).toMatchObject({
      body: { arm: 'arm-B', repeated: true, subjectNumber: body.subjectNumber },
    });
    await seal('arm-C');
    expect(await tap()).toMatchObject({ problem: { code: 'COMMAND_ID_REUSED' } });
    await seal();
    await hands.wait(11 * MINUTE_MS);
    expect(await tap()).toMatchObject({ problem: { code: 'COMMAND_ID_REUSED' } });
    expect(await unblind(people.collector)).toMatchObject({ body: { arm: 'arm-B' } });
    const known = (await events()).filter(({ type }) => type === 'ParticipantUnblinded');
    expect(known.map(({ envelope }) => envelope.actor.person)).toEqual([
      people.physician.id,
      people.collector.id,
    ]);
  });

  it('is shown after a withdrawal, and to somebody whose training is over', async () => {
    await seal();
    await hands.api.give(people.investigator, `/participants/${body.participant}/stops`, {
      cause: 'consent-withdrawn',
    });
    await hands.trainingEnds(people.physician);
    expect(await unblind()).toMatchObject({ body: { arm: 'arm-B' } });
  });

  it('is what was sealed last, where the pharmacist has put it right', async () => {
    await seal('arm-A');
    await seal('arm-B');
    expect(await unblind(people.collector)).toMatchObject({ body: { arm: 'arm-B' } });
  });

  it('was said by telephone while the ledger was silent: that is told afterwards, and not shown again', async () => {
    const unsealed = await unblind(people.collector, { by: 'telephone' });
    expect(unsealed).toMatchObject({ accepted: true });
    await seal();
    const commandId = '0198b1e0-0000-7000-8000-00000000a002';
    const occurredAt = new Date(hands.now).toISOString();
    const afterTheFact = { reason: 'the ledger was silent' };
    for (const said of [
      { by: 'telephone', commandId, occurredAt },
      { by: 'telephone', commandId, occurredAt },
      { afterTheFact },
      { by: 'ledger', afterTheFact },
    ]) {
      const told = await unblind(people.collector, said);
      expect(told).toMatchObject({
        accepted: true,
        body: { events: [{ type: 'ParticipantUnblinded' }] },
      });
      expect(told.body).not.toHaveProperty('arm');
    }
  });

  it('is shown to three who ask at once, although each of them signed before the others', async () => {
    await seal();
    const told = await Promise.all(
      [people.physician, people.collector, people.investigator].map(by => unblind(by)),
    );
    expect(told.map(({ body: { arm } }) => arm)).toEqual(['arm-B', 'arm-B', 'arm-B']);
  });

  it('H44: is not destroyed by whoever sends the id of the sealing again, for another number or with no right to', async () => {
    const commandId = '0198b1e0-0000-7000-8000-00000000a003';
    const sealing = (subjectNumber: string, by: Person = unblinded.pharmacist) =>
      hands.api.give(by, '/allocations', { subjectNumber, arm: 'arm-B', commandId });
    const { subjectNumber } = body;
    expect(await sealing(subjectNumber)).toMatchObject({ accepted: true });
    const other = await hands.participant();
    expect(await sealing('09-999')).toMatchObject({ problem: { code: 'PARTICIPANT_UNKNOWN' } });
    expect(await sealing(subjectNumber, people.nurse)).toMatchObject({ accepted: false });
    await sealing(other.subjectNumber);
    expect(await unblind(people.collector)).toMatchObject({ body: { arm: 'arm-B' } });
    const his = { subjectNumber: other.subjectNumber };
    expect(await unblind(people.collector, his)).toMatchObject({ body: { arm: 'arm-B' } });
  });

  it('cannot be read where the vault lost it, or is silent: nobody is said to have learnt it', async () => {
    await seal();
    const silent = await ledger.another(hands.now, undefined, { identityVault: null });
    const token = await ledger.token({
      person: 'nobody-knows',
      roles: ['investigator'],
      ...postOf(people.investigator),
    });
    const { status, body: answer } = await new Desk(silent.url, token).give('/unblindings', {
      subjectNumber: body.subjectNumber,
      reason: 'serious-adverse-event',
      signature: { meaning: 'unblinding' },
    });
    expect({ status, answer }).toMatchObject({ status: 503, answer: { code: 'ALLOCATION_LOST' } });
    await silent.close();
    expect((await events()).map(({ type }) => type)).not.toContain('ParticipantUnblinded');
  });

  it('cannot be shown where none was sealed: then he is told whom to call', async () => {
    expect(await unblind(people.collector)).toMatchObject({
      problem: { code: 'ALLOCATION_UNKNOWN' },
    });
    const unknown = { subjectNumber: '09-999' };
    expect(await unblind(people.collector, unknown)).toMatchObject({
      problem: { code: 'PARTICIPANT_UNKNOWN' },
    });
  });

  it('H40: is nothing for a nurse, quality assurance, the sponsor or a monitor', async () => {
    await seal();
    for (const by of [people.nurse, people.qa, people.qp, people.sponsor, people.operator])
      expect(await unblind(by)).toMatchObject({ problem: { code: 'FORBIDDEN' } });
    expect(permissions.UnblindInEmergency).toEqual(['investigator', 'administering-physician']);
    expect((await events()).map(({ type }) => type)).not.toContain('ParticipantUnblinded');
  });
});

import { readEvent } from '@selfsame/custody';
import { people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { accepted } from './harness/accounts.js';
import { Desk, deskOf } from './harness/desk.js';
import { JANA, KnownParticipants, refused } from './harness/known-participants.js';
import type { TestLedger } from './harness/ledger-in-process.js';

describe('a name that is to be erased', () => {
  let known: KnownParticipants;
  let ledger: TestLedger;
  let investigator: Desk;
  let nurse: Desk;

  beforeEach(async () => {
    known = await KnownParticipants.begin();
    ({ ledger, investigator, nurse } = known);
  });
  afterEach(() => known.close());

  const asking = { basis: 'consent-withdrawn', evidence: 'DSR-2026-014' };
  const erase = async (path: string) => {
    const { erasure } = await accepted(investigator.give(`${path}/erasures`, asking));
    const approvals = `${path}/erasures/${String(erasure)}/approvals`;
    const [qa, sponsor] = [await deskOf(ledger, 'qa'), await deskOf(ledger, 'sponsor')];
    await accepted(qa.give(approvals, {}));
    return { approvals, sponsor, last: () => sponsor.give(approvals, {}) };
  };

  it('H44: is there until the second approval, and nowhere after it', async () => {
    const { path, subject } = await known.enrolled(JANA);
    const { last } = await erase(path);
    expect((await investigator.read(path)).body).toMatchObject({
      identity: 'kept',
      erasures: [{ basis: 'consent-withdrawn', approvals: [{ person: 'a-qa', role: 'qa' }] }],
    });
    expect((await nurse.read(`${path}/identity?purpose=contact`)).status).toBe(200);
    await accepted(last());
    for (const what of ['identity', 'look-alikes'])
      expect(await nurse.read(`${path}/${what}?purpose=contact`)).toMatchObject(
        refused(409, 'IDENTITY_ERASED'),
      );
    expect((await known.search(nurse, { name: 'Canarysová' })).body.found).toEqual([]);
    expect(await nurse.give(`${path}/identity`, JANA)).toMatchObject(
      refused(409, 'IDENTITY_ERASED'),
    );
    expect((await investigator.read(path)).body).toMatchObject({
      identity: 'erased',
      subjectNumber: subject,
    });
  });

  it('H44: waits for the last duty: a therapy goes on, and the refusal stands in the log', async () => {
    const coi = await investigator.journey('01-900');
    const registered = (await ledger.store.readAll(undefined, 1_000))
      .map(({ bytes, position }) => readEvent(bytes, position))
      .find(event => event.type === 'JourneyRegistered');
    const stream = String(registered?.envelope.stream);
    const path = `/participants/${stream.slice('participant-'.length)}`;
    await accepted(nurse.give(`${path}/identity`, JANA));
    const commandId = uuidv7();
    for (const _time of ['at first', 'and again'])
      expect(await investigator.give(`${path}/erasures`, asking, commandId)).toMatchObject({
        status: 409,
        body: { code: 'IDENTITY_RETAINED', verdict: 'STOP', facts: { coi, until: 'its end' } },
      });
    expect(
      (await known.eventsOf(stream)).filter(({ type }) => type === 'ErasureRefused'),
    ).toHaveLength(1);
    expect((await nurse.read(`${path}/identity?purpose=contact`)).body).toMatchObject(JANA);
  });

  it('H43, H44: is proposed and approved by those who answer for it', async () => {
    const { path } = await known.enrolled(JANA);
    const forbidden = refused(403, 'FORBIDDEN');
    expect(await nurse.give(`${path}/erasures`, asking)).toMatchObject(forbidden);
    const administrator = await deskOf(ledger, 'administrator');
    expect(await administrator.give(`${path}/erasures`, asking)).toMatchObject(forbidden);
    const { approvals } = await erase(path);
    expect(await administrator.give(approvals, {})).toMatchObject(forbidden);
    expect(await investigator.give(approvals, {})).toMatchObject(refused(409, 'ONE_PERSON_TWICE'));
    const sponsor = await deskOf(ledger, 'sponsor');
    expect(await sponsor.give(`${path}/erasures/ERASURE-1/approvals`, {})).toMatchObject(
      refused(404, 'ERASURE_UNKNOWN'),
    );
    const second = new Desk(
      ledger.url,
      await ledger.token({ person: 'qa-2', roles: ['qa'], ...postOf(people.nurse) }),
    );
    expect(await second.give(approvals, {})).toMatchObject(refused(409, 'APPROVED_IN_ROLE'));
  });
});

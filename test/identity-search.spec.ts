import { EventStoreError } from '@selfsame/event-store';
import { v7 as uuidv7 } from 'uuid';
import { accepted } from './harness/accounts.js';
import type { Desk } from './harness/desk.js';
import { JANA, KnownParticipants, PETR, refused } from './harness/known-participants.js';

describe('a participant who is looked for', () => {
  let known: KnownParticipants;
  let nurse: Desk;

  beforeEach(async () => {
    known = await KnownParticipants.begin();
    ({ nurse } = known);
  });
  afterEach(() => known.close());

  it.each([
    ['a word of the name, in other letters', { name: 'CANARYSOVA' }],
    ['the name in another order', { name: 'Canarysová Jana' }],
    ['the day', { dateOfBirth: '1961-04-30' }],
    ['the number of the hospital', { hospitalNumber: 'mrn481234' }],
    ['all of it', { name: 'jana', dateOfBirth: '1961-04-30', hospitalNumber: 'MRN 48 1234' }],
  ])(
    'is found by %s; what was looked for is on no record, that somebody looked is',
    async (_what, asked) => {
      const { participant, subject } = await known.enrolled(JANA);
      await known.enrolled(PETR);
      const { status, body } = await known.search(nurse, asked);
      expect({ status, found: body.found }).toEqual({
        status: 201,
        found: [{ participant, subjectNumber: subject }],
      });
      expect((await known.lookUps()).at(-1)?.data).toEqual({
        kind: 'search',
        purpose: 'contact',
        participants: [participant],
        by: Object.keys(asked),
      });
    },
  );

  it('is found by what counts: a name that was corrected finds nobody any more', async () => {
    const { path } = await known.enrolled(JANA);
    await accepted(nurse.give(`${path}/identity`, { ...JANA, familyName: 'Dvořáková' }));
    expect((await known.search(nurse, { name: 'Canarysová' })).body.found).toEqual([]);
    expect((await known.search(nurse, { name: 'Dvořáková' })).body.found).toHaveLength(1);
  });

  it('is found by what counts, also when a correction was sealed and could not be recorded', async () => {
    const { path } = await known.enrolled(JANA);
    known.writes = () => Promise.reject(new EventStoreError('STORE_FULL', 'SQLITE_FULL'));
    await nurse.give(`${path}/identity`, { ...JANA, familyName: 'Dvořáková' });
    known.writes = () => undefined;
    expect((await known.search(nurse, { name: 'Dvořáková' })).body.found).toEqual([]);
    expect((await known.search(nurse, { name: 'Canarysová' })).body.found).toHaveLength(1);
  });

  it('is not found by part of it that is another, by half a word, or by nothing', async () => {
    await known.enrolled(JANA);
    for (const asked of [
      { name: 'Canary' },
      { name: '---' },
      { name: 'Jana', dateOfBirth: '1961-05-30' },
      { hospitalNumber: '48' },
    ])
      expect((await known.search(nurse, asked)).body.found).toEqual([]);
    expect(await known.search(nurse, {})).toMatchObject({ status: 400 });
  });

  it('H40: is not searched twice under one command id: the second look would be on no record', async () => {
    await known.enrolled(JANA);
    await known.enrolled(PETR);
    const commandId = uuidv7();
    const looking = (name: string) =>
      nurse.give('/participant-searches', { purpose: 'contact', name }, commandId);
    expect((await looking('Jana')).status).toBe(201);
    expect(await looking('Petr')).toMatchObject(refused(409, 'COMMAND_ID_REUSED'));
    expect(await known.lookUps()).toHaveLength(1);
  });

  it('H40: is no part of what the bedside is told of look-alikes: a count and their numbers', async () => {
    const one = await known.enrolled(JANA);
    const twin = await known.enrolled({ ...JANA, givenName: 'Johana', familyName: 'Kanarisova' });
    await known.enrolled(PETR);
    expect(await nurse.read(`${one.path}/look-alikes?purpose=bedside-check`)).toEqual({
      status: 200,
      body: { count: 1, subjectNumbers: [twin.subject] },
    });
    expect((await known.lookUps()).at(-1)?.data).toMatchObject({
      kind: 'look-alikes',
      participants: [one.participant, twin.participant],
    });
  });
});

import { type Answered, type Desk, deskOf } from './harness/desk.js';
import { JANA, KnownParticipants } from './harness/known-participants.js';
import type { TestLedger } from './harness/ledger-in-process.js';
import type { LogLines } from './harness/log-lines.js';

describe('a name in what people write', () => {
  let known: KnownParticipants;
  let ledger: TestLedger;
  let nurse: Desk;
  let elsewhere: Desk;
  let lines: LogLines;

  beforeEach(async () => {
    known = await KnownParticipants.begin();
    ({ ledger, nurse, elsewhere, lines } = known);
  });
  afterEach(() => known.close());

  const AT = '/journeys/CHA999926ZZZZZZ/holds';
  const hold = (reason: string, more = {}) => ({ scope: { kind: 'journey' }, reason, ...more });
  const suspected = (field = 'reason') => ({
    status: 422,
    body: { code: 'PERSONAL_DATA_SUSPECTED', field },
  });
  const heard = { status: 404, body: { code: 'NOT_STARTED' } };

  it('H40: is refused to whoever may search for it, in the words of every suspicion', async () => {
    await known.enrolled(JANA);
    const shape = await nurse.give(AT, hold('asked Mrs Nováková'));
    const said = ({ body: { instance: _instance, ...body } }: typeof shape) => body;
    for (const text of [
      'asked Jana Canarysová, who slept',
      'CANARYSOVA, JANA: woke at six',
      'Canarysová M. Marie was asked',
      'papers of MRN 48-1234 were on the wrong bed',
      'papers of 48/1234 were on the wrong bed',
      'the one of 30. 4. 1961',
      '30.4.1961',
      'the one of 1961-04-30, and not of 1961-05-01',
    ]) {
      const answer = await nurse.give(AT, hold(text));
      expect([text, said(answer)]).toEqual([text, said(shape)]);
      const late = { afterTheFact: { reason: text } };
      expect(await nurse.give(AT, hold('no reason', late))).toMatchObject(
        suspected('afterTheFact.reason'),
      );
    }
  });

  it('H40: is on record as a refusal, and the words are in no log', async () => {
    await known.enrolled(JANA);
    await nurse.give(AT, hold('Jana Canarysová'));
    expect((await known.eventsOf('audit-motol-2026-02-16')).at(-1)).toMatchObject({
      type: 'CommandRefused',
      actor: { person: 'a-nurse' },
      data: { code: 'PERSONAL_DATA_SUSPECTED', facts: { field: 'reason' } },
    });
    const log = await known.log();
    expect(log + JSON.stringify(lines.all)).not.toContain('Canarysov');
  });

  it('is heard where it is of nobody', async () => {
    await known.enrolled(JANA);
    for (const text of [
      'Jana of the pharmacy brought it',
      'on the bench of Canarysová',
      'lot 48-12345 was recalled',
      'thawed on 30. 4. 2026',
    ])
      expect([text, await nurse.give(AT, hold(text))]).toMatchObject([text, heard]);
  });

  it('H40: tells nobody whether he guessed a name that he may not know', async () => {
    await known.enrolled(JANA);
    const told = ({ status, body }: Answered) => [status, { ...body, instance: '' }];
    for (const role of ['qa', 'sponsor', 'operator'] as const) {
      const desk = await deskOf(ledger, role);
      const guessed = await desk.give(AT, hold('Jana Canarysová, 1961-04-30'));
      const wrong = await desk.give(AT, hold('Jana Canarysa, 1961-04-29'));
      expect(guessed.body.code).not.toBe('PERSONAL_DATA_SUSPECTED');
      expect(told(guessed)).toEqual(told(wrong));
    }
  });

  it('H40: is of its own site: a nurse of another one finds out nothing', async () => {
    await known.enrolled(JANA);
    expect(await elsewhere.give(AT, hold('Jana Canarysová'))).toMatchObject(heard);
  });
});

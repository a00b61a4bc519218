import { type JourneyEvent, type ReadEvent, readEvent } from '@selfsame/custody';
import { people, postOf } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import {
  type TestLedger,
  administrator,
  auditor,
  ledgerInProcess,
} from './harness/ledger-in-process.js';

const BEGINS = Date.parse('2026-02-16T08:00:00Z');
const HOUR_MS = 3_600_000;

/** A hold that nobody looks at is told once to each circle, however often time is looked at and whoever looks. */
describe('deadlines', () => {
  let ledger: TestLedger;
  let now = BEGINS;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
  });
  afterAll(() => ledger.close());

  const give = async (token: string, path: string, fields: object) => {
    const response = await fetch(ledger.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const command = () => ({
    commandId: uuidv7(),
    occurredAt: new Date(now).toISOString(),
    device: 'd',
  });
  const moveTo = async (time: number) => {
    now = time;
    await give(await ledger.token(administrator), '/simulation/clock', {
      now: new Date(time).toISOString(),
    });
  };

  it('tells a forgotten hold once to QA and once to the deputy, and shows it in the alerts', async () => {
    const sponsor = await ledger.token({
      person: 'qa',
      roles: ['qa', 'investigator'],
      ...postOf(people.investigator),
    });
    const definition = JSON.parse(
      (await import('node:fs')).readFileSync('protocols/als-msc-fresh.json', 'utf8'),
    ) as object;
    await give(sponsor, '/protocols', { ...command(), definition });
    const enrolled = await give(sponsor, '/participants', {
      ...command(),
      subjectNumber: '01-001',
      site: 'motol',
    });
    const participant = String(enrolled.participant);
    await give(sponsor, `/participants/${participant}/consents`, {
      ...command(),
      formVersion: 'v1',
      onWithdrawal: 'keep',
    });
    const { coi } = await give(sponsor, `/participants/${participant}/journeys`, {
      ...command(),
      protocol: 'als-msc-fresh',
      protocolVersion: 1,
    });
    const held = await give(sponsor, `/journeys/${String(coi)}/holds`, {
      ...command(),
      scope: { kind: 'journey' },
      reason: 'a question',
    });
    expect(held).toMatchObject({ repeated: false });

    const passed = async (): Promise<readonly ReadEvent<JourneyEvent>[]> => {
      const stored = await ledger.store.readStream(`journey-${String(coi)}`, 0, 100);
      const events = stored.map(
        ({ bytes, position }) => readEvent(bytes, position) as ReadEvent<JourneyEvent>,
      );
      return events.filter(({ type }) => type === 'DeadlinePassed');
    };
    await moveTo(BEGINS + HOUR_MS - 1);
    expect(await passed()).toEqual([]);
    await moveTo(BEGINS + HOUR_MS);
    await moveTo(BEGINS + 2 * HOUR_MS);
    await moveTo(BEGINS + 3 * HOUR_MS);
    const told = await passed();
    expect(told.map(({ data }) => data)).toMatchObject([
      { kind: 'hold-unresolved', subject: 'HOLD-1' },
      { kind: 'hold-unresolved-deputy', subject: 'HOLD-1' },
    ]);

    const head = await ledger.store.head();
    const response = await fetch(`${ledger.url}/alerts?after=${head ?? ''}`, {
      headers: { authorization: `Bearer ${await ledger.token(auditor)}` },
    });
    const { rows } = (await response.json()) as { rows: { kind: string; code: string }[] };
    expect(rows.filter(({ kind }) => kind === 'deadline')).toMatchObject([
      { code: 'hold-unresolved', dueAt: new Date(BEGINS + HOUR_MS).toISOString() },
      { code: 'hold-unresolved-deputy', dueAt: new Date(BEGINS + 2 * HOUR_MS).toISOString() },
    ]);
  });
});

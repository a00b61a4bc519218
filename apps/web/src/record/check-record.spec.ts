import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { type CheckedEvent, checkRecord } from './check-record.js';
import type { StoredEvent } from './stored-event.js';

const STREAM = 'journey-CHA999926ABC123';
const ACTOR = {
  person: 'nurse-1',
  role: 'nurse',
  organisation: 'fn-motol',
  site: 'motol',
  post: 'neurology',
  device: 'tablet-1',
};

const spelled = (revision: number, prev: string | null, changed: object = {}): string =>
  new TextDecoder().decode(
    canonicalBytes({
      v: 1,
      ledgerId: 'L',
      stream: STREAM,
      revision,
      prev,
      id: `e${revision}`,
      type: 'HoldResolved',
      schema: 1,
      commandId: `c${revision}`,
      occurredAt: '2026-03-01T10:00:00.000+01:00',
      recordedAt: '2026-03-01T09:00:00.000Z',
      actor: ACTOR,
      scans: [],
      data: { hold: 'HOLD-1' },
      ...changed,
    }),
  );

const hashOf = (text: string): string => sha256Hex(new TextEncoder().encode(text));
const stored = (bytes: string, revision: number): StoredEvent => ({
  revision,
  position: `1.${revision}`,
  sha256: hashOf(bytes),
  bytes,
  name: null,
});

/** Three events, each linked to the one before it. */
function record(): readonly StoredEvent[] {
  const first = spelled(0, null);
  const second = spelled(1, hashOf(first));
  return [first, second, spelled(2, hashOf(second))].map(stored);
}

const faultsOf = (checked: readonly CheckedEvent[]) => checked.map(({ faults }) => faults);
const check = async (events: Parameters<typeof checkRecord>[1]) =>
  faultsOf(await checkRecord(STREAM, events, crypto.subtle));
const changed = (at: number, change: (event: StoredEvent) => StoredEvent) =>
  record().map(event => (event.revision === at ? change(event) : event));

describe('a record, checked where it is read', () => {
  it('that nobody touched holds', async () => {
    expect(await check(record())).toEqual([[], [], []]);
  });

  it('whose bytes are not those that the ledger hashed does not hold, and neither does what follows', async () => {
    const told = changed(1, event => ({
      ...event,
      bytes: event.bytes.replace('HOLD-1', 'HOLD-2'),
    }));
    expect(await check(told)).toEqual([[], ['HASH_DIFFERS'], ['LINK_BROKEN']]);
  });

  it('that was changed by somebody who hashed it anew is given away by the next event', async () => {
    const told = changed(1, event => stored(event.bytes.replace('HOLD-1', 'HOLD-2'), 1));
    expect(await check(told)).toEqual([[], [], ['LINK_BROKEN']]);
  });

  it('of which an event was left out has a gap', async () => {
    expect(await check(record().filter(({ revision }) => revision !== 1))).toEqual([
      [],
      ['MISSING_BEFORE'],
    ]);
    expect(await check(record().slice(1))).toEqual([['MISSING_BEFORE'], []]);
  });

  it('whose bytes the ledger cannot give goes on behind them', async () => {
    const [first, , third] = record();
    if (first === undefined || third === undefined) throw new Error('unreachable');
    expect(await check([first, { revision: 1, bytes: undefined }, third])).toEqual([
      [],
      ['NOT_GIVEN'],
      [],
    ]);
  });

  it.each([
    ['of another record', { stream: 'journey-CHA999926ZZZ999' }, 'NOT_OF_THIS_RECORD'],
    ['of another place in it', { revision: 7 }, 'NOT_OF_THIS_RECORD'],
    ['of another ledger', { ledgerId: 'M' }, 'OF_ANOTHER_LEDGER'],
    ['of a type that nobody knows', { type: 'CellsSold' }, 'NOT_READ'],
  ])('with an event %s does not hold', async (_what, change, fault) => {
    const [first] = record();
    const second = stored(spelled(1, first?.sha256 ?? '', change), 1);
    expect(await check([first as StoredEvent, second])).toEqual([[], [fault]]);
  });

  it('spelled otherwise than a ledger spells was not written by one', async () => {
    const told = changed(2, event => stored(event.bytes.replace('{', '{ '), 2));
    expect(await check(told)).toEqual([[], [], ['NOT_CANONICAL']]);
  });

  it('with a signature that was put there from another event does not hold', async () => {
    const statement = {
      v: 1,
      stream: STREAM,
      seen: { revision: 4, hash: null },
      signer: ACTOR,
      command: { id: 'c0', type: 'ResolveHold', body: {} },
      meaning: 'hold-resolution',
      challenge: 'x',
    };
    const signature = { statement, proof: { kind: 'passkey' } };
    expect(await check([stored(spelled(0, null, { signature }), 0)])).toEqual([
      ['STATEMENT_OF_ANOTHER_RECORD'],
    ]);
  });
});

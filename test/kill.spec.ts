import { people, postOf, readLog } from '@selfsame/simulator';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { LedgerOnDisk, ended } from './harness/ledger-process.js';

const SEED = 4;
const CLIENTS = 6;
/** Programs start slowly on a busy machine; nothing here is measured. */
const SLOWEST_MS = 60_000;
/** How many answers the clients of each round get before the process is killed, wherever it then stands. */
const ROUNDS = fc.sample(fc.integer({ min: 1, max: 40 }), { seed: SEED, numRuns: 3 });

interface Sent {
  readonly commandId: string;
  readonly body: string;
  /** Undefined when the connection died first: whether it was stored is not known. */
  readonly answer: Answer | undefined;
}
interface Answer {
  readonly status: number;
  readonly stream: string;
  readonly events: readonly { readonly id: string }[];
  readonly repeated: boolean;
}

/** What a client was told is true for ever, whenever the power goes. */
describe('kill -9 through HTTP', () => {
  let disk: LedgerOnDisk;

  beforeAll(async () => {
    disk = await LedgerOnDisk.found();
  });
  afterAll(() => disk.remove());

  it(
    'keeps every acknowledged event, in order, and answers a retry of an unknown one',
    async () => {
      const { site, post } = postOf(people.investigator);
      const token = await disk.token('investigator', site, post);
      const auditor = await disk.token('auditor', 'bioinova', 'quality');
      const told: Sent[] = [];
      let ledger = await disk.start({ LOG_LEVEL: 'silent' });
      let number = 100;
      let unknown = 0;
      for (const answers of ROUNDS) {
        const { url } = ledger;
        const before = told.length;
        let dead: Promise<number | null> | undefined;
        const client = async (): Promise<void> => {
          for (;;) {
            number += 1;
            const sent = await enrol(url, token, bodyFor(number));
            told.push(sent);
            if (told.length >= before + answers) dead ??= ended(ledger, 'SIGKILL');
            if (sent.answer !== undefined) continue;
            unknown += 1;
            return;
          }
        };
        await Promise.all(Array.from({ length: CLIENTS }, client));
        expect(await dead).toBeNull();
        ledger = await disk.start({ LOG_LEVEL: 'silent' });
        await checkEverything(ledger.url, token, auditor, told);
      }
      expect(unknown).toBeGreaterThan(0);
      expect(await ended(ledger, 'SIGTERM')).toBe(0);
    },
    SLOWEST_MS,
  );
});

async function checkEverything(
  url: string,
  token: string,
  auditor: string,
  told: Sent[],
): Promise<void> {
  const before = await readLog(url, auditor);
  const stored = new Map(before.map(event => [event.id, event]));
  const acknowledged = told.flatMap(({ answer }) => answer ?? []);
  for (const { events, stream } of acknowledged)
    for (const { id } of events) expect(stored.get(id)?.stream).toBe(stream);

  for (const [index, { body, commandId, answer }] of told.entries()) {
    const again = await enrol(url, token, body);
    expect(again.answer?.status).toBe(201);
    if (answer === undefined) {
      // Whatever it was before, it is stored once now, and this is the answer from now on.
      told[index] = { commandId, body, answer: again.answer };
    } else {
      expect(again.answer).toMatchObject({ repeated: true, events: answer.events });
    }
  }
  const log = await readLog(url, auditor);
  // The past did not move, every stream is whole, and nothing was done twice.
  expect(log.slice(0, before.length)).toEqual(before);
  const next = new Map<string, { revision: number; prev: string | null }>();
  for (const { stream, revision, prev, sha256 } of log) {
    const { revision: expected, prev: head } = next.get(stream) ?? { revision: 0, prev: null };
    expect({ stream, revision, prev }).toEqual({ stream, revision: expected, prev: head });
    next.set(stream, { revision: revision + 1, prev: sha256 });
  }
  const enrolled = log.filter(({ type }) => type === 'ParticipantEnrolled');
  expect(enrolled).toHaveLength(told.length);
  expect(new Set(enrolled.map(({ commandId }) => commandId)).size).toBe(told.length);
}

const bodyFor = (number: number): string =>
  JSON.stringify({
    commandId: uuidv7(),
    occurredAt: '2026-02-16T09:00:00+01:00',
    device: 'pc',
    subjectNumber: `01-${number}`,
    site: 'motol',
  });

async function enrol(url: string, token: string, body: string): Promise<Sent> {
  const { commandId } = JSON.parse(body) as { commandId: string };
  try {
    const response = await fetch(`${url}/participants`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as Omit<Answer, 'status'>;
    return { commandId, body, answer: { ...answer, status: response.status } };
  } catch {
    return { commandId, body, answer: undefined };
  }
}

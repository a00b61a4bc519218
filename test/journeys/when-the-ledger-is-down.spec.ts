import { createPublicKey, verify } from 'node:crypto';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@selfsame/custody';
import { type Person, type Scene, people } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { livedWith, paperOf } from '../harness/paper.js';

interface Balance {
  readonly printed: number;
  readonly out: number;
}

/** A day without the ledger at a ward with three doses: one is given, one is held by telephone, one waits. */
describe('a day on which the ledger is down', () => {
  let ledger: MortalLedger;

  beforeAll(async () => {
    ledger = await mortalLedger();
    const { hands } = ledger;
    await hands.api.give(people.qa, '/on-call', {
      circle: 'qa',
      until: new Date(hands.now + 365 * DAY_MS).toISOString(),
      telephone: '+420 777 000 111',
    });
  });
  afterAll(() => ledger.close());

  const asked = async (person: Person, path: string) =>
    hands().api.read(person, `${path}${path.includes('?') ? '&' : '?'}after=${await head()}`);
  const hands = () => ledger.hands;
  const head = async () => String(await ledger.store.head());
  const balance = async () => (await asked(people.nurse, '/downtime-packs')).balance as Balance;
  const typesOf = async ({ coi }: Scene) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).map(({ type }) => type);
  const openAlerts = async () =>
    (
      (await asked(people.qa, '/alerts?open=true&limit=500')).rows as {
        kind: string;
        code: string;
      }[]
    )
      .filter(({ kind }) => kind === 'downtime')
      .map(({ code }) => code);

  it('H50: is lived on paper, entered afterwards, and reconciles to zero', () =>
    livedWith(hands(), { moment: 'at-the-ward', count: 3 }, async scenes => {
      const [first, second, third] = scenes as readonly [Scene, Scene, Scene];

      // At the release: a pack each, on the printer of the ward.
      const given = await paperOf(ledger, first);
      const held = await paperOf(ledger, second);
      const waiting = await paperOf(ledger, third);
      expect(await balance()).toMatchObject({ printed: 9, out: 9 });

      // The code is checked on a laptop that has never seen the server, with the public key and nothing else.
      const { x } = (await (await fetch(`${ledger.url}/downtime-key`)).json()) as { x: string };
      const statement = verified(given.code, x);
      expect(statement).toMatchObject({
        coi: first.coi,
        item: first.hands.tube,
        dose: 1,
        pack: 'PACK-1',
        forms: [`${first.coi}-1-A`, `${first.coi}-1-B`, `${first.coi}-1-C`],
        simulated: true,
      });
      const forged = `${given.code.slice(0, 40)}${given.code[40] === 'A' ? 'B' : 'A'}${given.code.slice(41)}`;
      expect(() => verified(forged, x)).toThrow('forged');
      const { revision, sha256 } = statement.restsOn as { revision: number; sha256: string };
      const [, printing] = await ledger.store.readStream(`journey-${first.coi}`, revision, 2);
      expect(JSON.parse(Buffer.from(printing?.bytes ?? []).toString()) as object).toMatchObject({
        type: 'DowntimePackIssued',
        prev: sha256,
      });

      // Two of them are held while the ledger is still there: the packs are void, and QA calls the ward about one.
      await second.must(people.qa, 'holds', {
        scope: { kind: 'unit', of: second.hands.tube },
        reason: 'a question about the seal',
      });
      expect(await typesOf(second)).toContain('DowntimePackVoided');
      expect(await openAlerts()).toEqual(['PACK_VOID']);
      await second.must(people.qa, 'downtime-pack-calls', { pack: 'PACK-1', told: 'nurse' });
      expect(await openAlerts()).toEqual([]);

      // The ledger dies. Nothing is answered, and nothing is authorised.
      const down = hands().now;
      ledger.dieAfter(0);
      const refused = await first.tell(people.nurse, 'tube-openings', {
        tube: first.of(first.hands.tube ?? ''),
      });
      expect(refused.accepted).toBe(false);
      await ledger.comesBack();
      await first.parts.calendar.after(4 * HOUR_MS);
      const start = down + HOUR_MS;
      await declare(down, hands().now - MINUTE_MS);

      // The dose that two people gave: A, B, then C, by whoever has time, with the times of the paper.
      await given.enterCheck('A', people.nurse, start - 10 * MINUTE_MS);
      await given.enterCheck('B', people.otherNurse, start - 9 * MINUTE_MS);
      const course = await given.enterCourse(start);
      expect((course.body.events as { type: string }[]).map(({ type }) => type)).toEqual([
        'DowntimeFormEntered',
        'TubeOpened',
        'InfusionStarted',
        'InfusionCompleted',
      ]);
      expect(await openAlerts()).toEqual(['GIVEN_ON_PAPER']);
      for (const form of given.forms) await given.compare(form, people.otherNurse);
      expect(await openAlerts()).toEqual([]);

      // The one that was held by telephone: two checks, and a course that says so.
      await held.enterCheck('A', people.nurse, start - 5 * MINUTE_MS);
      await held.giveBack('B', 'spoiled');
      await held.enterNotGiven(start, 'held, said QA on the telephone');

      // And the one that waited: nobody wrote on its paper.
      for (const sheet of ['A', 'B', 'C'] as const) await waiting.giveBack(sheet, 'blank');

      expect(await balance()).toEqual({
        printed: 9,
        entered: 5,
        blank: 3,
        spoiled: 1,
        lost: 0,
        enteredElsewhere: 0,
        out: 0,
      });
      // The dose is in, for whoever looks at any screen; nobody gives it again.
      const again = await first.tell(people.nurse, 'tube-openings', {
        tube: first.of(first.hands.tube ?? ''),
      });
      expect(again.problem).toMatchObject({ code: 'DOSE_ALREADY_GIVEN' });
      expect((await typesOf(first)).filter(type => type === 'DeviationOpened')).toEqual([]);
    }));

  const declare = async (from: number, until: number) => {
    const told = await hands().api.give(people.nurse, '/downtimes', {
      site: people.nurse.site,
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
      cause: 'the network was down',
      declaredBy: people.nurse.id,
      declaredAs: 'nurse',
    });
    expect(told).toMatchObject({ accepted: true });
  };
});

/** As any JOSE library does it: RFC 7515, RFC 8037. @throws where somebody changed a character */
function verified(code: string, x: string): Readonly<Record<string, unknown>> {
  const [head = '', payload = '', signature = ''] = code.split('.');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const isReal = verify(
    null,
    Buffer.from(`${head}.${payload}`),
    key,
    Buffer.from(signature, 'base64url'),
  );
  if (!isReal) throw new Error('forged');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

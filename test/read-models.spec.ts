import {
  type Instant,
  type JourneyEvent,
  type ReadEvent,
  deadlinesOf,
  foldJourney,
  readEvent,
  timestampOf,
} from '@selfsame/custody';
import { type Positioned, coiOf, packagesAt, registry, whereaboutsOf } from '@selfsame/projections';
import fc from 'fast-check';
import { play } from './harness/play.js';
import { readModels } from './harness/read-models.js';

const SEED = 7;

const isOfPackage = ({ type }: ReadEvent): boolean => /Package|Handoff|Offer|Custody/.test(type);

const endOf = (at: Instant | undefined) => (at === undefined ? null : timestampOf(at));

describe('read models', () => {
  let events: Positioned[] = [];

  beforeAll(async () => {
    const { log } = await play({ seed: 6, participants: 6 });
    events = log.map(({ bytes, position }) => ({ position, event: readEvent(bytes, position) }));
  });

  const build = (cuts: readonly number[]): string => {
    const models = readModels();
    let from = 0;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
      models.apply(events.slice(from, cut));
      from = Math.max(from, cut);
    }
    models.apply(events.slice(from));
    expect(models.halted()).toEqual([]);
    const dump = models.dump();
    models.close();
    return dump;
  };

  it('are the same, rebuilt from zero or built step by step', () => {
    const whole = build([]);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: events.length }), { maxLength: 12 }), cuts => {
        expect(build(cuts)).toBe(whole);
      }),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('say of every container what its stream says, wherever it went', () => {
    const models = readModels();
    models.apply(events);
    const read = events.map(({ event }) => event);
    for (const coi of new Set(read.flatMap(event => coiOf(event) ?? []))) {
      const history = read.filter(event => coiOf(event) === coi);
      const { items } = foldJourney(history as ReadEvent<JourneyEvent>[]);
      const made = Object.values(items).filter(({ custodian }) => custodian !== undefined);
      const { rows } = whereaboutsOf(models, coi, { limit: 500, cursor: undefined });
      expect(rows).toEqual(
        made
          .map(({ item, custodian, sscc, place, status, returned }) => ({
            coi,
            item,
            ...custodian,
            sscc: sscc ?? null,
            box: place?.box ?? null,
            position: place?.position ?? null,
            status: returned && status === 'present' ? 'returned' : status,
          }))
          .sort((one, other) => (one.item < other.item ? -1 : 1)),
      );
    }
    models.close();
  });

  it('say of every package who holds it, to whom it is offered and where it goes, at every step of its way', () => {
    const projections = registry.filter(({ name }) => name === 'package-list');
    let told = 0;
    for (const coi of new Set(events.flatMap(({ event }) => coiOf(event) ?? []))) {
      const models = readModels({ projections });
      const history: ReadEvent<JourneyEvent>[] = [];
      for (const positioned of events.filter(({ event }) => coiOf(event) === coi)) {
        models.apply([positioned]);
        history.push(positioned.event as ReadEvent<JourneyEvent>);
        if (!isOfPackage(positioned.event)) continue;
        const packages = Object.values(foldJourney(history).packages);
        const rows = packages.flatMap(({ sscc, custodian }) => {
          const custodianWithPass = { ...custodian, pass: { coi, sscc } };
          return packagesAt(models, custodianWithPass, 'held', { limit: 1, cursor: undefined })
            .rows;
        });
        const there = packages.filter(({ status }) => status !== 'unpacked');
        expect(rows).toMatchObject(
          there.map(({ sscc, status, custodian, offer, deposit, destination, heading }) => ({
            sscc,
            status,
            from: custodian,
            // To whom it was left, where nobody stands, it is shown as offered.
            to: offer?.to ?? deposit?.for ?? null,
            destination: heading ?? destination,
            offerExpiresAt: endOf(offer?.expiresAt ?? deposit?.collectBy),
          })),
        );
        told += there.length;
      }
      models.close();
    }
    expect(told).toBeGreaterThan(50);
  });

  it('call a limit done when the therapy does not wait for it any more, and not before', () => {
    const models = readModels();
    models.apply(events);
    const rows = models.database
      .prepare("SELECT coi, code, subject, resolved FROM alert WHERE kind = 'deadline'")
      .all() as { coi: string; code: string; subject: string; resolved: number }[];
    const read = events.map(({ event }) => event);
    const waiting = new Set<string>();
    for (const coi of new Set(read.flatMap(event => coiOf(event) ?? []))) {
      const history = read.filter(event => coiOf(event) === coi);
      const journey = foldJourney(history as ReadEvent<JourneyEvent>[]);
      // A warning is over with its limit: from then on the limit is what somebody must look at.
      for (const { kind, subject, instead } of deadlinesOf({ ...journey, deadlinesPassed: [] }))
        if (instead === undefined || !journey.deadlinesPassed.includes(instead.deadline))
          waiting.add(`${coi} ${kind} ${subject}`);
    }
    const stillWaits = ({ coi, code, subject }: (typeof rows)[0]) =>
      waiting.has(`${coi} ${code} ${subject}`);
    const limitsTold = rows.filter(({ code }) => !code.startsWith('hold-'));
    expect(limitsTold.length).toBeGreaterThan(0);
    expect(rows.filter(row => row.resolved === 1 && stillWaits(row))).toEqual([]);
    expect(limitsTold.filter(row => row.resolved === 0 && !stillWaits(row))).toEqual([]);
    models.close();
  });

  it('ignore what they have had', () => {
    const models = readModels();
    models.apply(events);
    const once = models.dump();
    models.apply(events.slice(-50));
    models.apply(events);
    expect(models.dump()).toBe(once);
    models.close();
  });

  it('halt visibly where one fails, and the others go on', () => {
    const failing = {
      name: 'failing',
      version: 1,
      tables: ['failing'],
      ddl: 'CREATE TABLE failing (id TEXT PRIMARY KEY) STRICT',
      statements: {},
      project: () => {
        throw new Error('planted');
      },
    };
    const models = readModels({ projections: [failing, ...registry] });
    models.apply(events.slice(0, 10));
    models.apply(events.slice(10, 20));
    expect(models.halted()).toEqual([
      { name: 'failing', position: events[0]?.position, why: 'planted' },
    ]);
    expect(models.checkpoint()).toBe(events[19]?.position);
    models.close();
  });

  it('know nothing of a single bedside check', () => {
    const models = readModels();
    const columns = models.database.pragma('table_info(bedside)') as { name: string }[];
    expect(columns.map(({ name }) => name).filter(name => /verif|person|check/.test(name))).toEqual(
      [],
    );
    models.close();
  });
});

import { samePost } from '../../src/kernel/actor.js';
import { type Decided, known, wasAuthorised } from './decided.js';
import { correctedByTwo } from './invariants-of-correction.js';
import { isHeld } from './origins.js';

/** 9, 11, 13: release and dispatch. */
export function release(decided: Decided): void {
  certification(decided);
  exception(decided);
  departure(decided);
}

function certification(decided: Decided): void {
  const { before, command } = decided;
  const { journey, history } = before;
  for (const { data } of wasAuthorised(decided, 'BatchCertified')) {
    const needed = journey.protocol.tests.filter(
      ({ neededFor }) => data.stage === 'final' || neededFor === 'conditional',
    );
    for (const { test } of needed) {
      const results = journey.results.filter(
        each => each.test === test && each.batch === data.batch,
      );
      expect(results.length).toBeGreaterThan(0);
      for (const { conforms, reviewedBy, analyst } of results) {
        expect(conforms).toBe(true);
        expect(reviewedBy).toBeDefined();
        expect(reviewedBy).not.toBe(analyst);
      }
    }
    correctedByTwo(before, data.batch);
    const workers = history.filter(({ type }) => WORK.has(type)).map(({ actor }) => actor.person);
    expect(workers).not.toContain(command.meta.actor.person);
    for (const unit of data.units) expect(journey.items[unit]?.batch).toBe(data.batch);
    expect(data.units.length).toBeGreaterThan(0);
    expect(journey.participationEnded).toBeUndefined();
  }
}
const WORK: ReadonlySet<string> = new Set([
  'CellsIsolated',
  'CellsPassaged',
  'CellsHarvested',
  'TubesFilled',
]);

/** Asked for by somebody else, evaluated and explained, and only what the protocol gives up failed. */
function exception(decided: Decided): void {
  const { before, command } = decided;
  const { journey, history } = before;
  for (const { data } of wasAuthorised(decided, 'BatchReleasedExceptionally')) {
    const about = history.filter(
      event => 'request' in event.data && event.data.request === data.request,
    );
    const [asked] = about;
    expect(asked).toMatchObject({
      type: 'ExceptionalSupplyRequested',
      data: { batch: data.batch },
    });
    expect(asked?.actor.person).not.toBe(command.meta.actor.person);
    expect(about.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['RiskEvaluationRecorded', 'ParticipantInformed']),
    );
    expect(about.map(({ type }) => type)).not.toContain('ExceptionalSupplyRevoked');
    const failed = journey.results.filter(each => each.batch === data.batch && !each.conforms);
    for (const { test, reviewedBy } of failed) {
      expect(journey.protocol.tests.find(each => each.test === test)?.exceptionalSupply).toBe(true);
      expect(data.tests).toContain(test);
      expect(reviewedBy).toBeDefined();
    }
    expect(failed.length).toBeGreaterThan(0);
    expect(journey.bedside.doseGiven).toBe(false);
  }
}

function departure(decided: Decided): void {
  const { before, command } = decided;
  const { journey, history } = before;
  for (const { data } of wasAuthorised(decided, 'PackageDeparted')) {
    const parcel = known(journey.packages, data.sscc);
    expect(samePost(parcel.custodian, command.meta.actor)).toBe(true);
    const packed = history.findLast(
      event => event.type === 'PackagePacked' && event.data.sscc === data.sscc,
    );
    const toTheMaker =
      packed?.actor.site === data.destination.site &&
      ![journey.site, journey.planned?.site].includes(data.destination.site);
    const toWherePacked = packed !== undefined && samePost(packed.actor, data.destination);
    if (parcel.leg !== 'product' || toTheMaker || toWherePacked) continue;
    for (const item of parcel.items) {
      expect(isHeld(journey, item)).toBe(false);
      expect(journey.items[item]?.expiresAt).toBeGreaterThan(command.meta.now);
      expect(journey.batches[known(journey.items, item).batch]?.status).toMatch(
        /conditional|final|exceptional/,
      );
    }
  }
}

import { eventOf } from './log-events.fixture.js';
import { lostToHolds } from './lost-to-holds.js';

const event = (type: string, data: object) => eventOf('journey-ONE', type, data);
const printed = event('LabelPrinted', { item: 'T1', batch: 'B1' });
const held = (cause: object = { kind: 'person' }) =>
  event('HoldPlaced', { hold: 'HOLD-1', scope: { kind: 'batch', batch: 'B1' }, cause });
const ranOut = event('DeadlinePassed', { kind: 'product-expires', subject: 'T1' });
const resolved = (disposition: string) => event('HoldResolved', { hold: 'HOLD-1', disposition });
const given = event('InfusionCompleted', {});

describe('what the oracle says of a unit that ran out while it was held', () => {
  it('H34: lost, where somebody lifted the hold too late', () => {
    expect(lostToHolds([printed, held(), ranOut, resolved('lifted')])).toEqual(['ONE T1']);
  });

  it.each([
    ['it was lifted in time', [printed, held(), resolved('lifted'), ranOut]],
    ['it was rejected', [printed, held(), ranOut, resolved('rejected')]],
    ['nobody held it', [printed, ranOut, held(), resolved('lifted')]],
    ['the dose was in', [printed, given, held(), ranOut, resolved('lifted')]],
    ['participation had ended', [printed, held({ kind: 'stop' }), ranOut, resolved('lifted')]],
  ])('not lost, where %s', (_why, log) => {
    expect(lostToHolds(log)).toEqual([]);
  });
});

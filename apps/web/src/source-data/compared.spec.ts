import type { EnvelopeShown } from '../journey/envelope.js';
import { comparisonOf, correctionsOf, hasSource } from './compared.js';

const event = (type: string, data: object = {}, role = 'nurse'): EnvelopeShown => ({
  id: type,
  type,
  occurredAt: '2026-11-30T12:00:00.000Z',
  recordedAt: '2026-11-30T12:00:00.000Z',
  actor: { person: 'nurse-1', role, site: 'motol' },
  scans: [],
  data: { ...data },
});

describe('what a monitor has compared', () => {
  const mark = (eventId: string, isCurrent: boolean) => ({ eventId, isCurrent });

  it('H41: is compared anew after a correction, and says that it was', () => {
    expect(comparisonOf('A', [])).toBe('to-compare');
    expect(comparisonOf('A', [mark('B', true)])).toBe('to-compare');
    expect(comparisonOf('A', [mark('A', true)])).toBe('compared');
    expect(comparisonOf('A', [mark('A', false)])).toBe('changed');
    expect(comparisonOf('A', [mark('A', false), mark('A', true)])).toBe('compared');
  });

  it('is what people told, and not what the ledger concluded, nor a correction by itself', () => {
    expect(hasSource(event('AspirationRecorded'))).toBe(true);
    expect(hasSource(event('HoldPlaced', {}, 'ledger'))).toBe(false);
    expect(hasSource(event('EventCorrected', { eventId: 'A' }, 'qa'))).toBe(false);
  });

  it('is of a version: one more with every correction of that event', () => {
    const record = [
      event('AspirationRecorded'),
      event('EventCorrected', { eventId: 'AspirationRecorded' }),
      event('EventCorrected', { eventId: 'another' }),
    ];
    expect(correctionsOf('AspirationRecorded', record)).toEqual([record[1]]);
    expect(correctionsOf('another one', record)).toEqual([]);
  });
});

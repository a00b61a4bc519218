import { golden } from '../../../../test/harness/golden-event.js';
import { qualifiedAt, usesOfInstruments } from './uses-of-instruments.js';

describe('what was done with an instrument, on that day', () => {
  it('is found by the number that each event names, once an event', () => {
    const uses = usesOfInstruments([
      golden('JourneyStarted'),
      golden('LabelPrinted', { data: { printer: 'PRN-1' } }),
      golden('ResultRecorded', { data: { instrument: 'ANA-1' } }),
    ]);
    expect(uses.map(({ instrument, event }) => [instrument, event.type])).toEqual([
      ['PRN-1', 'LabelPrinted'],
      ['ANA-1', 'ResultRecorded'],
    ]);
  });

  const calibrations = [
    { record: 'CAL-1', from: '2026-01-01T00:00:00Z', until: '2026-02-01T00:00:00Z' },
    { record: 'CAL-2', from: '2026-03-01T00:00:00Z', until: '2026-04-01T00:00:00Z' },
  ];

  it.each([
    ['2026-01-31T23:59:59Z', 'CAL-1'],
    ['2026-02-01T00:00:00Z', undefined],
    ['2026-03-01T00:00:00Z', 'CAL-2'],
  ])('counted at %s: %s', (at, record) => {
    expect(qualifiedAt(calibrations, Date.parse(at))?.record).toBe(record);
  });
});

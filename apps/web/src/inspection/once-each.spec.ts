import type { AuditRow } from './audit-rows.js';
import { onceEach } from './once-each.js';

const row = (type: string, recordedAt: string, code: string) =>
  ({ type, recordedAt, code, subjects: ['CHA999926ABC123'] }) as unknown as AuditRow;

describe('what was found', () => {
  it('is told once, where a deviation and a hold tell of the same', () => {
    const deviation = row('DeviationOpened', '10:00', 'LOGGER_GAP');
    const hold = row('HoldPlaced', '10:00', 'LOGGER_GAP');
    expect(onceEach([deviation, hold])).toEqual([deviation]);
  });

  it('is told by its hold, where nothing else tells of it', () => {
    const rows = [
      row('DeviationOpened', '10:00', 'LOGGER_GAP'),
      row('HoldPlaced', '10:00', 'STORAGE_TOO_WARM'),
      row('HoldPlaced', '11:00', 'LOGGER_GAP'),
    ];
    expect(onceEach(rows)).toEqual(rows);
  });
});

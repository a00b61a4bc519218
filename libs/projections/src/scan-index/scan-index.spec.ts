import type { ReadEvent } from '@selfsame/custody';
import { COI, golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { scanIndex } from './scan-index.js';

const SSCC = '395123450000000017';

const entries = (...events: readonly ReadEvent[]) =>
  rowsAfter(scanIndex, events, 'SELECT value, kind, item FROM scan_index ORDER BY kind').map(
    ({ value, kind, item }) => [kind, value, item],
  );

describe('the scan index', () => {
  it.each([
    [
      'a therapy by its CoI, its participant and his subject number',
      golden('JourneyStarted'),
      [
        ['coi', COI, ''],
        ['participant', '123ae14d-7890-5f2e-9696-d2d9d5f28329', ''],
        ['subject-number', '01-001', ''],
      ],
    ],
    [
      'a container by its label',
      golden('LabelPrinted'),
      [['label', '09512345000023.A999926WT1U9WM1.1', 'M1']],
    ],
    [
      'marrow by its DIN, and its batch by the therapy',
      golden('AspirationRecorded'),
      [
        ['batch', COI, 'B1'],
        ['din', 'A999926000001', 'M1'],
      ],
    ],
    [
      'a container by the slot it was put into',
      golden('UnitStored'),
      [['slot', '9512345BOX1/A1', 'T1']],
    ],
    ['a container by the slot it was moved to', golden('UnitMoved'), [['slot', 'B/A2', 'T1']]],
    [
      'a package by SSCC, shipper and logger',
      golden('PackagePacked'),
      [
        ['logger', '9512345LOG1', SSCC],
        ['shipper', '9512345SHIP1', SSCC],
        ['sscc', SSCC, ''],
      ],
    ],
    ['a package by its seal', golden('PackageSealed'), [['seal', '9512345SEAL1', SSCC]]],
    [
      'a package by the seal it got on the road',
      golden('PackageOpenedEnRoute'),
      [['seal', '9512345SEAL3', SSCC]],
    ],
  ])('finds %s', (_what, event, expected) => {
    expect(entries(event)).toEqual(expected);
  });

  it('still finds a label that was replaced: somebody may hold the old one', () => {
    const reprinted = golden('LabelPrinted', {
      data: { instance: 2, label: '09512345000023.A999926WT1U9WM1.2' },
    });
    expect(entries(golden('LabelPrinted'), reprinted, golden('LabelSuperseded'))).toHaveLength(2);
  });

  it('finds a reusable shipper in every therapy that used it', () => {
    const rows = rowsAfter(
      scanIndex,
      [golden('PackagePacked'), golden('PackagePacked', { stream: 'journey-CHA999926ABC123' })],
      `SELECT coi FROM scan_index WHERE value = '9512345SHIP1' ORDER BY coi`,
    );
    expect(rows).toEqual([{ coi: 'CHA999926ABC123' }, { coi: COI }]);
  });

  it.each([
    ['person', 'person-qa%3A1', 'qa:1'],
    ['lot', 'lot-09512345000023.MEDIUM-1', '09512345000023.MEDIUM-1'],
    ['device', 'device-tablet-1', 'tablet-1'],
  ])('finds a %s by the record that it has, from its first event on', (kind, stream, name) => {
    const first = golden('PersonInvited', { stream, revision: 0 });
    const later = golden('PersonInvited', { stream, revision: 1 });
    expect(entries(first, later)).toEqual([[kind, name, '']]);
  });

  it('has no record that the ledger keeps for itself', () => {
    for (const stream of ['claim-S-label-1', 'audit-motol-2026-03-01', 'ledger'])
      expect(entries(golden('CommandRefused', { stream, revision: 0 }))).toEqual([]);
  });

  it('finds a participant by his subject number before he has a therapy', () => {
    expect(entries(golden('ParticipantEnrolled', { revision: 0 }))).toContainEqual([
      'subject-number',
      '01-001',
      '',
    ]);
  });

  it('never holds a wristband', () => {
    expect(entries(golden('WristbandBound'), golden('IdentityVerified'))).toEqual([]);
  });
});

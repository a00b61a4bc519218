import { type ReadEvent, instantOf } from '@selfsame/custody';
import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { type EndingKind, endingsOf } from './endings-of.js';

const paging = { limit: 100, cursor: undefined };
const EVA = 'person-nurse%2F7';
const HOOD = 'device-HOOD1';
const BOTTLE = 'lot-09512345000011.M1';
const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const grant = (number: string, until: string) =>
  golden('RoleGranted', { stream: EVA, data: { grant: number, role: 'nurse', ...ward, until } });
const training = (name: string, validUntil: string) =>
  golden('TrainingRecorded', { stream: EVA, data: { training: name, validUntil } });

describe('what ends', () => {
  let models: ReadModels;
  let told: readonly ReadEvent[];
  const given = (...events: readonly ReadEvent[]): void => {
    const before = told.length;
    told = [...told, ...events];
    models.apply(inOrder(...told).slice(before));
  };
  const ending = (before: string, kind?: EndingKind): string[] => {
    const filter = { before: instantOf(before), ...(kind && { kind }) };
    return endingsOf(models, filter, paging).rows.map(
      ({ subject, what, endsAt }) => `${subject} ${what} ${endsAt.slice(0, 10)}`,
    );
  };

  beforeEach(() => {
    models = readModels();
    told = [];
  });
  afterEach(() => models.close());

  it('is what has ended already, then the next end first', () => {
    given(
      grant('G-1', '2027-05-01T00:00:00.000Z'),
      training('bedside-verification', '2026-01-01T00:00:00.000Z'),
      golden('DeviceEnrolled', { stream: HOOD, data: { device: 'HOOD1', kind: 'hood', ...ward } }),
      golden('DeviceQualified', {
        stream: HOOD,
        data: { validUntil: '2026-11-01T00:00:00.000Z' },
      }),
      golden('LotReceived', {
        stream: BOTTLE,
        data: { lot: '09512345000011.M1', kind: 'medium', expiresAt: '2026-12-01T00:00:00.000Z' },
      }),
    );
    expect(ending('2027-01-01T00:00:00Z')).toEqual([
      'nurse/7 bedside-verification 2026-01-01',
      'HOOD1 hood 2026-11-01',
      '09512345000011.M1 medium 2026-12-01',
    ]);
    expect(ending('2028-01-01T00:00:00Z', 'role')).toEqual(['nurse/7 nurse 2027-05-01']);
  });

  it('is not what was renewed, and is again what the renewal was taken back from', () => {
    given(
      grant('G-1', '2026-06-01T00:00:00.000Z'),
      grant('G-2', '2027-06-01T00:00:00.000Z'),
      training('transport', '2026-06-01T00:00:00.000Z'),
      training('transport', '2027-06-01T00:00:00.000Z'),
    );
    expect(ending('2027-01-01T00:00:00Z')).toEqual([]);
    given(golden('RoleWithdrawn', { stream: EVA, data: { grant: 'G-2' } }));
    expect(ending('2027-01-01T00:00:00Z')).toEqual(['nurse/7 nurse 2026-06-01']);
  });

  it('is nothing of who or what is away, and is there again with them', () => {
    const hood = golden('DeviceEnrolled', {
      stream: HOOD,
      data: { device: 'HOOD1', kind: 'hood', ...ward },
    });
    const qualified = golden('DeviceQualified', {
      stream: HOOD,
      data: { validUntil: '2026-06-01T00:00:00.000Z' },
    });
    const received = golden('LotReceived', { stream: BOTTLE, data: { lot: '09512345000011.M1' } });
    given(
      grant('G-1', '2026-06-01T00:00:00.000Z'),
      golden('PersonSuspended', { stream: EVA }),
      hood,
      qualified,
      golden('DeviceRetired', { stream: HOOD }),
      received,
      golden('LotDiscarded', { stream: BOTTLE }),
    );
    expect(ending('2040-01-01T00:00:00Z')).toEqual([]);
    given(golden('PersonReinstated', { stream: EVA }));
    expect(ending('2040-01-01T00:00:00Z')).toEqual(['nurse/7 nurse 2026-06-01']);
  });

  it('says where an instrument stands now', () => {
    given(
      golden('DeviceEnrolled', { stream: HOOD, data: { device: 'HOOD1', kind: 'hood', ...ward } }),
      golden('DeviceQualified', { stream: HOOD }),
      golden('DeviceMoved', { stream: HOOD, data: { ...ward, post: 'theatre' } }),
    );
    const { rows } = endingsOf(models, { before: instantOf('2040-01-01T00:00:00Z') }, paging);
    expect(rows).toMatchObject([{ subject: 'HOOD1', site: 'motol', post: 'theatre' }]);
  });
});

import { golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import type { ReadModels } from '../read-models.js';
import { devicesOf } from './devices-of.js';

const HOOD = { stream: 'device-HOOD1' };
const PHONE = { stream: 'device-phone%2F7' };
const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const key = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' };

describe('the list of devices', () => {
  let models: ReadModels;
  beforeEach(() => {
    models = readModels();
    models.apply(
      inOrder(
        golden('DeviceEnrolled', {
          ...HOOD,
          data: { device: 'HOOD1', kind: 'hood', ...ward, publicKey: undefined },
        }),
        golden('DeviceEnrolled', {
          ...PHONE,
          data: { device: 'phone/7', kind: 'phone', ...ward, publicKey: key },
        }),
        golden('DeviceQualified', { ...HOOD, data: { validUntil: '2026-11-01T00:00:00.000Z' } }),
        golden('DeviceMoved', { ...PHONE, data: { ...ward, site: 'brno', post: 'ward' } }),
        golden('DeviceRetired', { ...HOOD, data: { reason: 'broken' } }),
      ),
    );
  });
  afterEach(() => models.close());
  const listed = (site?: string) =>
    devicesOf(models, { site }, { limit: 100, cursor: undefined }).rows;

  it('tells where each belongs, until when it counts, and which is out of use', () => {
    expect(listed()).toEqual([
      {
        device: 'HOOD1',
        kind: 'hood',
        ...ward,
        hasKey: false,
        validUntil: '2026-11-01T00:00:00.000Z',
        retired: 'broken',
      },
      {
        device: 'phone/7',
        kind: 'phone',
        ...ward,
        site: 'brno',
        post: 'ward',
        hasKey: true,
        validUntil: null,
        retired: null,
      },
    ]);
  });

  it('is of one site where somebody asks for it', () => {
    expect(listed('brno').map(({ device }) => device)).toEqual(['phone/7']);
  });
});

import { Given } from '../../test/given-when-then.js';
import { cleanRoom, qa, ward } from '../../test/people.js';
import type { Actor } from '../kernel/actor.js';
import { DAY_MS, after, timestampOf } from '../kernel/instant.js';
import type { DeviceCommand } from './commands.js';
import { decideDevice } from './device-rules.js';
import type { DeviceEvent } from './events.js';
import {
  type Device,
  evolveDevice,
  isQualified,
  qualificationAt,
  unknownDevice,
} from './evolve-device.js';

const unknown = new Given<DeviceCommand, Device, DeviceEvent>(
  { decide: decideDevice, fold: history => history.reduce(evolveDevice, unknownDevice) },
  [],
);
const admin: Actor = { ...ward, person: 'S-1', role: 'administrator', device: 'tablet-1' };
const ledger: Actor = { ...ward, person: 'ledger', role: 'ledger', device: 'ledger' };
const publicKey = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } as const;
const tablet = { device: 'tablet-1', kind: 'tablet', ...ward, publicKey } as const;
const hood = { device: 'hood-1', kind: 'hood', ...cleanRoom } as const;
const inDays = (days: number) => timestampOf(after(unknown.now, days * DAY_MS));
const enrolled = unknown.and(admin, { type: 'DeviceEnrolled', data: tablet });

describe('a device', () => {
  it('H43: is enrolled once, with a key that it shows', () => {
    const enrolling = { ...tablet, proved: true };
    unknown.when(admin, 'EnrolDevice', enrolling).happens({ type: 'DeviceEnrolled', data: tablet });
    unknown
      .when(admin, 'EnrolDevice', { ...enrolling, proved: false })
      .isRefused('DEVICE_NOT_PROVED');
    unknown
      .when(admin, 'EnrolDevice', { ...enrolling, publicKey: undefined })
      .isRefused('DEVICE_NOT_PROVED');
    enrolled.when(admin, 'EnrolDevice', enrolling).isRefused('ALREADY_DONE');
  });

  it('that only measures or prints has no key', () => {
    unknown
      .when(admin, 'EnrolDevice', { ...hood, publicKey: undefined, proved: false })
      .happens({ type: 'DeviceEnrolled', data: hood });
  });

  it('is qualified until a date, and not longer', () => {
    const validUntil = inDays(30);
    const { state } = enrolled.when(qa, 'QualifyDevice', { record: 'CAL-7', validUntil });
    expect(isQualified(state, after(unknown.now, 30 * DAY_MS - 1))).toBe(true);
    expect(isQualified(state, after(unknown.now, 30 * DAY_MS))).toBe(false);
    enrolled
      .when(qa, 'QualifyDevice', { record: 'CAL-7', validUntil: inDays(0) })
      .isRefused('DUE_DATE_PAST');
  });

  it('keeps every qualification: neither a later one nor one that is told late changes another day', () => {
    const day = (days: number) => after(unknown.now, days * DAY_MS);
    const first = enrolled.when(qa, 'QualifyDevice', { record: 'CAL-7', validUntil: inDays(30) });
    const second = first.next
      .at(day(40))
      .when(qa, 'QualifyDevice', { record: 'CAL-8', validUntil: inDays(70) });
    // It was calibrated on the 32nd day, and the paper came on the 50th.
    const { state } = second.next
      .at(day(50))
      .onDeviceOffBy(-18 * DAY_MS)
      .when(qa, 'QualifyDevice', { record: 'CAL-7B', validUntil: inDays(51) });
    const records = [10, 31, 33, 45, 69].map(days => qualificationAt(state, day(days))?.record);
    expect(records).toEqual(['CAL-7', 'CAL-7', 'CAL-7B', 'CAL-8', 'CAL-8']);
    const counted = [10, 31, 33, 45, 71].map(days => isQualified(state, day(days)));
    expect(counted).toEqual([true, false, true, true, false]);
  });

  it('needs no qualification where people sign in on it, and does where it measures', () => {
    expect(isQualified(enrolled.state, unknown.now)).toBe(true);
    const measuring = unknown.and(admin, { type: 'DeviceEnrolled', data: hood });
    expect(isQualified(measuring.state, unknown.now)).toBe(false);
  });

  it('is moved to another post, and says so once', () => {
    const moved = enrolled.when(admin, 'MoveDevice', cleanRoom);
    moved.happens({ type: 'DeviceMoved', data: cleanRoom });
    moved.next.when(admin, 'MoveDevice', cleanRoom).isRefused('ALREADY_DONE');
  });

  it('H43: is never used again once it was taken out of use, under this number', () => {
    const retired = enrolled.when(qa, 'RetireDevice', { reason: 'stolen' }).next;
    retired.when(qa, 'RetireDevice', { reason: 'lost' }).isRefused('DEVICE_RETIRED');
    retired.when(admin, 'EnrolDevice', { ...tablet, proved: true }).isRefused('ALREADY_DONE');
  });

  it('H23: has a clock, whose error is told again when somebody would notice', () => {
    const measure = (on: typeof enrolled, offsetMs: number) =>
      on.when(ledger, 'MeasureDeviceClock', { offsetMs });
    measure(enrolled, 999).happens();
    const told = measure(enrolled, -4_000);
    told.happens({ type: 'DeviceClockMeasured', data: { offsetMs: -4_000 } });
    measure(told.next, -4_500).happens();
    measure(told.next, 0).happens({ type: 'DeviceClockMeasured', data: { offsetMs: 0 } });
  });

  it('that nobody enrolled is none', () => {
    unknown.when(qa, 'RetireDevice', { reason: 'lost' }).isRefused('DEVICE_UNKNOWN');
  });
});

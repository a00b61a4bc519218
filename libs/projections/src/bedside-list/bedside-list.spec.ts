import type { ReadEvent } from '@selfsame/custody';
import { COI, golden } from '../../../../test/harness/golden-event.js';
import { rowsAfter } from '../../../../test/harness/rows-after.js';
import { bedsideList } from './bedside-list.js';

const list = (...events: readonly ReadEvent[]) =>
  rowsAfter(bedsideList, events, 'SELECT * FROM bedside');

const started = golden('JourneyStarted');
const planned = golden('InfusionPlanned');

describe('the bedside list', () => {
  it('shows a dose at its post once it is planned there', () => {
    expect(list(started, golden('TubesFilled'), planned)).toEqual([
      {
        coi: COI,
        subject_number: '01-001',
        dose_number: 1,
        site: 'motol',
        post: 'neurology',
        planned_at: '2026-03-20T05:51:00.000Z',
        expires_at: '2027-03-16T14:51:00.000Z',
        use_by: null,
        status: 'planned',
        exceptional_supply: null,
        exceptional: null,
      },
    ]);
  });

  it('shows no post before that', () => {
    expect(list(started)).toMatchObject([{ site: null, post: null, status: 'growing' }]);
  });

  it('moves a dose that is planned anew', () => {
    const moved = golden('InfusionPlanned', {
      data: { post: 'theatre', plannedAt: '2026-03-21T08:00:00.000Z' },
    });
    expect(list(started, planned, moved)).toMatchObject([
      { post: 'theatre', planned_at: '2026-03-21T08:00:00.000Z' },
    ]);
  });

  it.each([
    ['thawed', golden('UnitThawed'), 'thawed', '2026-04-04T19:35:00.000Z'],
    ['opened', golden('TubeOpened'), 'open', '2026-03-20T03:41:00.000Z'],
  ])('starts the short clock when the tube is %s', (_what, event, status, use_by) => {
    expect(list(started, planned, event)).toMatchObject([{ status, use_by }]);
  });

  it('H36: shows the shortest of the clocks of the thaw, the reconstitution and the opening', () => {
    const thawed = golden('UnitThawed', { data: { useBy: '2026-04-04T19:35:00.000Z' } });
    const opened = (useBy: string) => golden('TubeOpened', { data: { useBy } });
    const ready = golden('UnitReconstituted', { data: { useBy: '2026-04-04T19:30:00.000Z' } });
    expect(list(started, planned, thawed, opened('2026-04-04T19:45:00.000Z'))).toMatchObject([
      { status: 'open', use_by: '2026-04-04T19:35:00.000Z' },
    ]);
    expect(list(started, planned, thawed, opened('2026-04-04T19:45:00.000Z'), ready)).toMatchObject(
      [{ status: 'open', use_by: '2026-04-04T19:30:00.000Z' }],
    );
    expect(list(started, planned, thawed, opened('2026-04-04T19:20:00.000Z'), ready)).toMatchObject(
      [{ use_by: '2026-04-04T19:20:00.000Z' }],
    );
  });

  it('shows a cancelled dose at no post, until it is planned again', () => {
    const cancelled = golden('InfusionCancelled');
    expect(list(started, planned, cancelled)).toMatchObject([
      { status: 'cancelled', site: null, post: null, planned_at: null },
    ]);
    expect(list(started, planned, cancelled, planned)).toMatchObject([{ status: 'planned' }]);
    expect(list(started, planned, golden('InfusionStarted'), cancelled)).toMatchObject([
      { status: 'infusing', post: 'neurology' },
    ]);
  });

  it.each([
    ['goes on', golden('InfusionStarted'), 'infusing'],
    ['is partial', golden('InfusionCompleted'), 'partially-infused'],
    ['is whole', golden('InfusionCompleted', { data: { partial: false } }), 'infused'],
    ['is broken off', golden('InfusionAborted'), 'aborted'],
  ])('says so when the infusion %s', (_what, event, status) => {
    expect(list(started, planned, event)).toMatchObject([{ status }]);
  });

  it('H11: says of a dose that is out of specification what the QP has signed, until it is revoked', () => {
    const released = golden('BatchReleasedExceptionally');
    const exceptional = expect.stringContaining('RELEASED AS AN EXCEPTION') as unknown;
    expect(list(started, planned, released)).toMatchObject([
      { exceptional_supply: 'EXC-1', exceptional },
    ]);
    const revoking = (request: string) => golden('ExceptionalSupplyRevoked', { data: { request } });
    expect(list(started, planned, released, revoking('EXC-2'))).toMatchObject([{ exceptional }]);
    expect(list(started, planned, released, revoking('EXC-1'))).toMatchObject([
      { exceptional_supply: null, exceptional: null },
    ]);
    expect(list(started, planned, released, golden('BatchCertified'))).toMatchObject([
      { exceptional: null },
    ]);
  });

  it('H30: does not change with a bedside check', () => {
    const before = list(started, planned);
    expect(list(started, planned, golden('IdentityVerified'))).toEqual(before);
  });
});

import { type JourneyStory, batch, given, underProtocol, unit } from '../../test/journey-story.js';
import { LATER_DOSE, laterUnder, passing, toldOf } from '../../test/later-dose.js';
import { keeper, nurse, qa, qp, reactor, secondOperator } from '../../test/people.js';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { OURS, STRANGER, scan } from '../../test/scans.js';
import { DAY_MS, HOUR_MS, timestampOf } from '../kernel/instant.js';
import type { JourneyEvent } from '../journey/events.js';
import { labelOf } from '../label/label-serial.js';
import type { UnitAssigned } from './events.js';
import { doubtFurtherOn } from './passed-on.js';

const assigned: UnitAssigned = {
  type: 'UnitAssigned',
  data: {
    item: 'T2',
    to: { coi: LATER_DOSE.coi, item: 'D1T2', doseNumber: 2 },
    reason: 'second dose',
  },
};
const banking = (story: JourneyStory) => underProtocol(story, { bank: { tubes: true } });
const banked = banking(given('certified'));
const doubt = (scope = unit('T2')): JourneyEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope, cause: { kind: 'person', reason: 'a query' } },
});

describe('passing a banked tube to a later dose', () => {
  it('closes it in this therapy', () => {
    const { state } = banked.when(qp, 'AssignToEpisode', passing()).happens(assigned);
    expect(state.items.T2).toMatchObject({
      status: 'assigned',
      custodian: undefined,
      assignedTo: { coi: LATER_DOSE.coi, item: 'D1T2' },
    });
  });

  it('H11: is never to a therapy that is given another product, or another form of it', () => {
    for (const change of [{ gtin: '09512345000078' }, { form: protocolOf('fresh').form }])
      banked
        .when(qp, 'AssignToEpisode', passing(laterUnder(change)))
        .isRefused('EPISODE_OF_OTHER_PRODUCT');
  });

  it('H39: waits until a second person has compared a new label with the old one', () => {
    banked
      .when(keeper, 'ReprintLabel', {
        item: 'T2',
        printer: 'printer-vault',
        reason: 'torn',
        token: 7,
      })
      .next.when(keeper, 'ApplyLabel', { label: scan('T2', 2) })
      .next.when(qp, 'AssignToEpisode', passing())
      .isRefused('RELABELLING_UNCONFIRMED');
  });

  it('H28: is never to another participant', () => {
    banked
      .when(qp, 'AssignToEpisode', passing({ to: { ...LATER_DOSE, ...STRANGER } }))
      .isStopped('EPISODE_OF_ANOTHER');
  });

  it.each([
    ['given or stopped already', { ...LATER_DOSE, open: false }],
    ['this very dose', { ...LATER_DOSE, doseNumber: 1 }],
  ])('H32: is not to one that is %s', (_why, to) => {
    banked.when(qp, 'AssignToEpisode', passing({ to })).isRefused('EPISODE_CLOSED');
  });

  it('H32: is for a protocol that allows it', () => {
    given('certified').when(qp, 'AssignToEpisode', passing()).isRefused('BANK_NOT_ALLOWED');
  });

  it('H14 H35: is of what is closed, frozen and in its position', () => {
    for (const step of ['retrieved', 'product-packed'] as const)
      banking(given(step))
        .when(qp, 'AssignToEpisode', passing({ item: 'T1' }))
        .isRefused('NOT_BANKED', { item: 'T1' });
    banking(given('certified', 'fresh'))
      .when(qp, 'AssignToEpisode', passing())
      .isRefused('NOT_BANKED');
    banked
      .and(nurse, { type: 'UnitReturned', data: { item: 'T2', reason: 'fever' } })
      .when(qp, 'AssignToEpisode', passing())
      .isRefused('NOT_BANKED');
    banked
      .and(keeper, {
        type: 'UnitThawed',
        data: { item: 'T2', bath: 'BATH-1', useBy: timestampOf(banked.now) },
      })
      .when(qp, 'AssignToEpisode', passing())
      .isRefused('NOT_BANKED');
    for (const item of ['T9', 'constructor'])
      banked.when(qp, 'AssignToEpisode', passing({ item })).isRefused('ITEM_NOT_READY', { item });
  });

  it('H13: is of what the QP has certified finally', () => {
    banking(given('stored')).when(qp, 'AssignToEpisode', passing()).isStopped('NOT_RELEASED');
    banked
      .and(qa, { type: 'BatchRejected', data: { batch: 'B1', reason: 'growth' } })
      .when(qp, 'AssignToEpisode', passing())
      .isStopped('NOT_RELEASED');
  });

  it('H25: is not of what is on hold, alone or with its batch', () => {
    for (const scope of [unit('T2'), batch('B1')])
      banked.and(qa, doubt(scope)).when(qp, 'AssignToEpisode', passing()).isStopped('HELD');
  });

  it('H34: is not of what has expired', () => {
    banked
      .after('TubesFilled', 366 * DAY_MS)
      .when(qp, 'AssignToEpisode', passing())
      .isStopped('EXPIRED');
  });

  it('H48: ends with consent', () => {
    banked
      .and(reactor, {
        type: 'HoldPlaced',
        data: {
          hold: 'HOLD-1',
          scope: { kind: 'journey' },
          cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
        },
      })
      .when(qp, 'AssignToEpisode', passing())
      .isStopped('CONSENT_ENDED');
  });

  it('H2: is not of what carries a void label', () => {
    const label = banked.state.items.T2?.label ?? '';
    banked
      .and(keeper, { type: 'LabelVoided', data: { item: 'T2', label, reason: 'torn' } })
      .when(qp, 'AssignToEpisode', passing())
      .isStopped('LABEL_NOT_CURRENT');
  });

  it('happens once', () => {
    banked
      .when(qp, 'AssignToEpisode', passing())
      .next.when(qp, 'AssignToEpisode', passing())
      .isRefused('NOT_BANKED', { item: 'T2', status: 'assigned' });
  });
});

describe('what becomes of it', () => {
  const passed = banked.and(qp, assigned);

  it('H8 H11: every later hold or rejection that covers it reaches it, and none of before', () => {
    const held = passed.and(qa, doubt(batch('B1')));
    const event = held.events.at(-1);
    expect(event && doubtFurtherOn(event, held.state)).toMatchObject({
      code: 'placed-by-a-person',
      units: [{ coi: LATER_DOSE.coi, item: 'D1T2' }],
    });
    const before = banked.and(qa, doubt()).and(qp, assigned);
    const early = before.events.at(-2);
    expect(early && doubtFurtherOn(early, before.state)?.units).toEqual([]);
    const other = passed.and(qa, doubt(unit('T1')));
    const elsewhere = other.events.at(-1);
    expect(elsewhere && doubtFurtherOn(elsewhere, other.state)?.units).toEqual([]);
  });

  it('H11: it is held there once for each doubt, and a final no is told beside it', () => {
    const story = given('collected');
    const telling = { from: OURS.coi, event: 'event-1', code: 'HELD', items: ['D1T2'] };
    const once = story.when(reactor, 'HoldForSource', telling).isRecorded();
    expect(Object.values(once.state.holds)).toMatchObject([
      { scope: { kind: 'unit', item: 'D1T2' }, cause: { code: 'SOURCE_HELD' }, open: true },
    ]);
    const twice = once.next.when(reactor, 'HoldForSource', telling);
    expect(Object.values(twice.state.holds)).toHaveLength(1);
    const other = twice.next.when(reactor, 'HoldForSource', { ...telling, event: 'event-2' });
    expect(Object.values(other.state.holds)).toHaveLength(2);
    const told = { ...telling, event: 'event-3', code: 'rejected' };
    const rejected = other.next.when(reactor, 'HoldForSource', told);
    expect(Object.values(rejected.state.holds)).toHaveLength(3);
  });

  const { state } = banked;
  const told = toldOf(banked);

  it('H39: without its old label it gets its first one alone, and a second person compares it with what showed what it is', () => {
    const serial = labelOf(state.protocol.gtin, { coi: OURS.coi, item: 'D1T2', instance: 1 });
    const label = { value: serial, label: serial, claim: { ...OURS, item: 'D1T2', token: 0 } };
    const reprint = { item: 'D1T2', printer: 'PRINTER-1', reason: 'its label fell off', token: 0 };
    const assumed = given('collected').when(reactor, 'AssumeUnit', told).next;
    const printed = (story: JourneyStory) => story.when(keeper, 'ReprintLabel', reprint).next;
    printed(assumed).when(keeper, 'ApplyLabel', { label }).isRefused('OLD_LABEL_MISSING');
    const known = assumed.and(qa, {
      type: 'UnitIdentified',
      data: { item: 'D1T2', material: 'MAT-1' },
    });
    const applied = printed(known).when(keeper, 'ApplyLabel', { label });
    expect(applied.decision.events).toContainEqual({
      type: 'ItemRelabelled',
      data: { item: 'D1T2', old: told.from.label, label: serial },
    });
    applied.next
      .when(secondOperator, 'ConfirmRelabelling', { label, material: 'MAT-1' })
      .isRecorded();
  });

  it('it brings along what it has been through, and its clock goes on', () => {
    expect(told).toMatchObject({
      item: 'D1T2',
      batch: 'D1B1',
      from: { coi: OURS.coi, item: 'T2', sha256: 'sha256' },
      passage: 3,
      place: { box: 'BOX-1', position: 'A2' },
    });
    expect(told.lots.length).toBeGreaterThan(2);
    const later = given('collected').when(reactor, 'AssumeUnit', told).happens({
      type: 'UnitAssumed',
      data: told,
    });
    expect(later.state.items.D1T2).toMatchObject({
      status: 'present',
      expiresAt: state.items.T2?.expiresAt,
      frozenAt: state.items.T2?.frozenAt,
    });
    // A batch of its own: what is grown here is numbered as if nothing had come.
    expect(Object.keys(later.state.batches)).toEqual(['B1', 'D1B1']);
    later.next
      .at((later.next.now + HOUR_MS) as typeof later.next.now)
      .when(reactor, 'AssumeUnit', told)
      .happens();
  });
});

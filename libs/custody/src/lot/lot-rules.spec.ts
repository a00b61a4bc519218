import { Given } from '../../test/given-when-then.js';
import { keeper, operator, qa, qp } from '../../test/people.js';
import type { Actor } from '../kernel/actor.js';
import { DAY_MS, HOUR_MS, after, timestampOf } from '../kernel/instant.js';
import type { LotCommand } from './commands.js';
import type { LotEvent } from './events.js';
import { type Lot, evolveLot, unknownLot } from './evolve-lot.js';
import { decideLot } from './lot-rules.js';

const unknown = new Given<LotCommand, Lot, LotEvent>(
  { decide: decideLot, fold: history => history.reduce(evolveLot, unknownLot) },
  [],
);
const ledger: Actor = { ...operator, person: 'ledger', role: 'ledger', device: 'ledger' };
const LOT = '09512345000115.AMEM-26-01';
const certificate = { document: 'COA-26-01', sha256: 'c'.repeat(64) };
const inDays = (days: number) => timestampOf(after(unknown.now, days * DAY_MS));
const delivery = {
  lot: LOT,
  kind: 'medium',
  containers: 24,
  expiresAt: inDays(90),
  hoursInUse: 48,
  certificate,
} as const;
const received = unknown.and(keeper, { type: 'LotReceived', data: delivery });
const released = received.and(qa, { type: 'LotReleased', data: { certificate } });
const releasing = { certificateSha256: certificate.sha256 };
const bottle = { container: 'bottle-1' };
const notice = { lot: LOT, notice: 'FSN-2026-114', reason: 'endotoxin' };
const recalled = released.and(qa, { type: 'LotRecalled', data: notice });
const use = (coi: string, used = false) => ({ lot: LOT, coi, used });

describe('a lot', () => {
  it('H8: is received once, with its certificate, and not after its date', () => {
    unknown.when(keeper, 'ReceiveLot', delivery).happens({ type: 'LotReceived', data: delivery });
    received.when(keeper, 'ReceiveLot', delivery).isRefused('ALREADY_DONE', { lot: LOT });
    const late = { ...delivery, expiresAt: inDays(0) };
    unknown.when(keeper, 'ReceiveLot', late).isRefused('LOT_EXPIRED');
  });

  it('H8: is released by somebody else, who read the certificate that came with it', () => {
    received
      .when(qa, 'ReleaseLot', releasing)
      .happens({ type: 'LotReleased', data: { certificate } });
    unknown.when(qa, 'ReleaseLot', releasing).isRefused('LOT_UNKNOWN');
    released.when(qa, 'ReleaseLot', releasing).isRefused('ALREADY_DONE');
    received
      .when(qa, 'ReleaseLot', { certificateSha256: 'd'.repeat(64) })
      .isRefused('CERTIFICATE_DIFFERS', { document: 'COA-26-01' });
    received
      .when({ ...qa, person: keeper.person }, 'ReleaseLot', releasing)
      .isRefused('ONE_PERSON_TWICE');
    received
      .after('LotReceived', 91 * DAY_MS)
      .when(qa, 'ReleaseLot', releasing)
      .isRefused('LOT_EXPIRED');
  });

  it('H8: is open for as long as its instruction says, and never longer than its date', () => {
    const opening = released.after('LotReleased', HOUR_MS);
    opening.when(operator, 'OpenLot', bottle).happens({
      type: 'LotOpened',
      data: { ...bottle, usableUntil: timestampOf(after(opening.now, 48 * HOUR_MS)) },
    });
    released
      .after('LotReceived', 89 * DAY_MS)
      .when(operator, 'OpenLot', bottle)
      .happens({ type: 'LotOpened', data: { ...bottle, usableUntil: delivery.expiresAt } });
    const { next } = opening.when(operator, 'OpenLot', bottle);
    next.when(operator, 'OpenLot', bottle).isRefused('ALREADY_DONE', bottle);
  });

  it('H8: is not opened before its release, after a rejection or once it is recalled, and an opened bottle is told all the same', () => {
    received.when(operator, 'OpenLot', bottle).isRefused('LOT_NOT_RELEASED');
    const reason = 'the certificate is of another lot';
    const rejected = released.when(qp, 'RejectLot', { reason }).next;
    rejected.when(operator, 'OpenLot', bottle).isRefused('LOT_REJECTED', { reason });
    rejected.when(qa, 'RejectLot', { reason }).isRefused('ALREADY_DONE');
    recalled.when(operator, 'OpenLot', bottle).isRefused('LOT_RECALLED');
    const told = received.whenToldAfterwards(operator, 'OpenLot', bottle);
    expect(told.state.opened).toHaveLength(1);
  });

  it('is discarded once', () => {
    const gone = released.when(operator, 'DiscardLot', { reason: 'used-up' });
    gone.happens({ type: 'LotDiscarded', data: { reason: 'used-up' } });
    gone.next.when(operator, 'DiscardLot', { reason: 'used-up' }).happens();
  });

  it('H8: learns of each therapy once, and of none any more once it is recalled, but of what has happened', () => {
    const first = released.when(operator, 'RegisterLotUse', use('CHA1'));
    first.happens({ type: 'LotUseRegistered', data: { lot: LOT, coi: 'CHA1' } });
    first.next.when(operator, 'RegisterLotUse', use('CHA1')).happens();
    recalled.when(operator, 'RegisterLotUse', use('CHA2')).isRefused('LOT_RECALLED');
    recalled
      .when(operator, 'RegisterLotUse', use('CHA2', true))
      .happens({ type: 'LotUseRegistered', data: { lot: LOT, coi: 'CHA2' } });
  });

  it('H8: is recalled although nobody received it, and once', () => {
    unknown.when(qa, 'RecallLot', notice).happens({ type: 'LotRecalled', data: notice });
    recalled.when(qp, 'RecallLot', notice).isRefused('ALREADY_DONE', { notice: notice.notice });
    recalled.when(qa, 'ReleaseLot', releasing).isRefused('LOT_RECALLED');
  });

  it('H8: has its recall complete when every therapy is held, and open again after a use that is told later', () => {
    const used = released.when(operator, 'RegisterLotUse', use('CHA1')).next;
    const open = used.when(qa, 'RecallLot', notice).next;
    open.when(ledger, 'CompleteRecall', { lot: LOT, journeys: 0 }).isRefused('ALREADY_DONE');
    const complete = open.when(ledger, 'CompleteRecall', { lot: LOT, journeys: 1 }).next;
    expect(complete.state.recall).toMatchObject({ by: qa.person, open: false });
    const again = complete.when(operator, 'RegisterLotUse', use('CHA2', true)).next;
    expect(again.state.recall).toMatchObject({ open: true });
    again.when(ledger, 'CompleteRecall', { lot: LOT, journeys: 1 }).isRefused('ALREADY_DONE');
  });
});

import { correct } from '../../test/corrections.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { type KnownLot, releasedLot } from '../../test/lots.js';
import { nurse, operator, qa, reactor } from '../../test/people.js';
import { bench, lot, scan } from '../../test/scans.js';
import { HOUR_MS, after } from '../kernel/instant.js';
import type { Lot } from './evolve-lot.js';
import { lotNameOf } from './lots-of-command.js';

const MEDIUM = lotNameOf(lot('MEDIUM-2'));
const growing = given('isolated');
const feeding = {
  bench,
  vessels: Object.values(growing.state.items)
    .filter(({ kind, status }) => kind === 'vessel' && status === 'present')
    .map(({ item }) => scan(item)),
  medium: lot('MEDIUM-2'),
  confluencePercent: 50,
};
const medium = (change: Partial<Lot> = {}) => releasedLot(MEDIUM, 'medium', change);
const feedWith = (...lots: readonly KnownLot[]) =>
  growing.withLots(...lots).when(operator, 'ChangeMedium', feeding);
const fedWith = (...lots: readonly KnownLot[]) =>
  growing.withLots(...lots).whenToldAfterwards(operator, 'ChangeMedium', feeding);
const recall = {
  notice: 'FSN-2026-114',
  reason: 'endotoxin',
  at: growing.now,
  by: qa.person,
  open: true,
};
const opened = (from: number, until: number) => ({
  container: 'bottle-1',
  from: after(growing.now, from),
  until: after(growing.now, until),
});

/** Each with what is wrong, and what is told of it. */
const wrongs = [
  ['LOT_UNKNOWN', {}],
  ['LOT_KIND', medium({ kind: 'reagent' })],
  ['LOT_NOT_RELEASED', medium({ releasedAt: undefined })],
  ['LOT_NOT_RELEASED', medium({ releasedAt: after(growing.now, HOUR_MS) })],
  ['LOT_DISCARDED', medium({ discardedAt: growing.now })],
  ['LOT_EXPIRED', medium({ expiresAt: growing.now })],
  ['LOT_NOT_OPENED', medium({ hoursInUse: 24 })],
  ['LOT_IN_USE_EXPIRED', medium({ hoursInUse: 24, opened: [opened(-2 * HOUR_MS, 0)] })],
] as const;
const known = (one: (typeof wrongs)[number][1]): readonly KnownLot[] =>
  'name' in one ? [one] : [];

describe('a lot that a command names', () => {
  it('H8: is used when it is received, released, in date and open', () => {
    expect(feedWith(medium()).decision.outcome).toBe('accepted');
    const bottles = [opened(-3 * HOUR_MS, -HOUR_MS), opened(-2 * HOUR_MS, HOUR_MS)];
    expect(feedWith(medium({ hoursInUse: 24, opened: bottles })).decision.outcome).toBe('accepted');
  });

  it.each(wrongs)('H8: stops whoever asks first: %s', (code, one) => {
    feedWith(...known(one)).isRefused(code, { lot: MEDIUM });
  });

  it.each(wrongs)('H8: is recorded when it has happened, and holds the batch: %s', (code, one) => {
    fedWith(...known(one)).isRecorded(broke(code, batch('B1')));
  });

  it('H8: that is recalled or was rejected is a near miss, which the therapy remembers', () => {
    feedWith(medium({ recall })).isStopped('LOT_RECALLED');
    feedWith(medium({ rejectedFor: 'leaking' })).isStopped('LOT_REJECTED');
    fedWith(medium({ recall })).isRecorded(broke('LOT_RECALLED', batch('B1')));
  });

  it('H8: is asked for on the day of its use, and for a recall on any day', () => {
    const later = growing.at(after(growing.now, HOUR_MS)).onDeviceOffBy(-HOUR_MS);
    const toldLater = (lots: KnownLot) =>
      later.withLots(lots).whenToldAfterwards(operator, 'ChangeMedium', feeding);
    toldLater(medium({ expiresAt: after(growing.now, 1) })).isRecorded();
    const since = { ...recall, at: after(growing.now, HOUR_MS) };
    toldLater(medium({ recall: since })).isRecorded(broke('LOT_RECALLED', batch('B1')));
  });

  it('H8: of which the number was misread is doubted when it is put right, and held only if it is recalled', () => {
    const right = (change: Partial<Lot>) =>
      correct(
        growing.withLots(releasedLot(lotNameOf(lot('MEDIUM-9')), 'medium', change)),
        qa,
        { type: 'CellsIsolated' },
        'medium.lot',
        'MEDIUM-9',
      );
    right({}).isRecorded();
    right({ releasedAt: undefined }).isRecorded(broke('LOT_DOUBTED'));
    const codes = right({ recall }).decision.events.map(
      ({ data }) => (data as { code?: string }).code,
    );
    expect(codes).toContain('LOT_RECALLED');
  });

  it('H8: of blank labels and of containers is asked for where it is named, and goes into the event', () => {
    const stock = lot('NITRO-1');
    const printing = { kind: 'tube', count: 1, printer: 'PRINTER-1', tokens: [0], stock } as const;
    const labels = (change: Partial<Lot> = {}) =>
      growing.withLots(releasedLot(lotNameOf(stock), 'label-stock', change));
    const printed = labels().when(operator, 'PrintLabels', printing);
    expect(printed.decision.events).toMatchObject([{ type: 'LabelPrinted', data: { stock } }]);
    labels({ kind: 'medium' }).when(operator, 'PrintLabels', printing).isRefused('LOT_KIND');
    labels({ recall }).when(operator, 'PrintLabels', printing).isStopped('LOT_RECALLED');
    const { stock: _stock, ...unnamed } = printing;
    growing.when(operator, 'PrintLabels', unnamed).isRecorded();
    const item = Object.values(printed.next.state.items).at(-1)?.item ?? '';
    const again = { item, printer: 'PRINTER-1', reason: 'torn', token: 0, stock };
    printed.next
      .withLots(releasedLot(lotNameOf(stock), 'label-stock', { recall }))
      .when(operator, 'ReprintLabel', again)
      .isStopped('LOT_RECALLED');
  });

  it('H36: is scanned where a dose is thawed, and keeps no thawed cells waiting', () => {
    const frozen = given('planned', 'cryo');
    const thawing = { tube: scan('T1'), bath: 'BATH-1', diluent: lot('SALINE-1') };
    const saline = (change: Partial<Lot>) =>
      frozen.withLots(releasedLot(lotNameOf(thawing.diluent), 'diluent', change));
    saline({ kind: 'reagent' }).when(nurse, 'ThawUnit', thawing).isRefused('LOT_KIND');
    saline({ kind: 'reagent' })
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded(broke('LOT_DOUBTED'));
    const { decision } = saline({}).when(nurse, 'ThawUnit', thawing);
    expect(decision.events).toMatchObject([{ data: { diluent: thawing.diluent } }]);
  });

  it('H8: is a deviation and an alert where a dose with some of it was given, and holds what is left', () => {
    const stop = { stop: `RECALL-${MEDIUM}`, cause: 'recall' } as const;
    given('infused')
      .when(reactor, 'HoldForStop', stop)
      .isRecorded(broke('RECALLED_AFTER_INFUSION'));
    growing.when(reactor, 'HoldForStop', stop).isRecorded();
  });
});

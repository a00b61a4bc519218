import { broke } from '../../test/given-when-then.js';
import { given } from '../../test/journey-story.js';
import { investigator, keeper, nurse, qa, reactor } from '../../test/people.js';
import { scan } from '../../test/scans.js';
import { deadlinesOf } from '../deadline/deadlines-of.js';
import { HOUR_MS, after } from '../kernel/instant.js';
import type { PresentedPosition } from '../kernel/presented.js';
import type { Serology } from './markers.js';
import { infectionWarnings, storageClassOf } from './serology.js';

const general: PresentedPosition = { box: 'BOX-2', position: 'C3', exists: true };
const apart: PresentedPosition = { ...general, box: 'BOX-9', storageClass: 'segregated' };
const report = (findings: Serology) => ({
  sampledOn: '2026-03-02',
  laboratory: 'lab-12',
  report: 'SER-26-0815',
  findings,
});
const putAway = (position: PresentedPosition) => ({
  tube: scan('T1'),
  position,
  boxRevision: 4,
});
const moving = (position: PresentedPosition) => ({ ...putAway(position), cause: 'move' as const });

const stored = given('stored');
const allNegative: Serology = {
  hiv: 'negative',
  hbsag: 'negative',
  antiHbc: 'negative',
  antiHcv: 'negative',
  syphilis: 'negative',
};
const withReport = (findings: Serology) =>
  stored.when(investigator, 'RecordSerology', report(findings)).isRecorded().next;
const kinds = (story: typeof stored) => deadlinesOf(story.state).map(({ kind }) => kind);

describe('what a donation carries', () => {
  it('H49: sends what is reactive to a place of its own, and lets the rest lie where it lies', () => {
    expect(storageClassOf(stored.state)).toBe('general');
    expect(storageClassOf(withReport(allNegative).state)).toBe('general');
    expect(storageClassOf(withReport({ hbsag: 'reactive' }).state)).toBe('segregated');
  });

  it('H49: is recorded wherever it is put, and a box of another class is a deviation', () => {
    const reactive = withReport({ hbsag: 'reactive' });
    reactive.when(keeper, 'MoveUnit', moving(general)).isRecorded(broke('STORAGE_CLASS_DIFFERS'));
    reactive.when(keeper, 'MoveUnit', moving(apart)).isRecorded();
    stored.when(keeper, 'MoveUnit', moving(apart)).isRecorded(broke('STORAGE_CLASS_DIFFERS'));
  });

  it('H49: is a deviation where the new map of a box says that it lies there', () => {
    const to = { box: 'BOX-1', position: 'B2' };
    const remap = { cause: 'remap', item: 'T1', to, boxRevision: 7 } as const;
    withReport({ antiHcv: 'reactive' })
      .when(reactor, 'MoveUnit', remap)
      .isRecorded(broke('STORAGE_CLASS_DIFFERS'));
  });

  it('H49: that turns reactive late makes a present place wrong: told at once, and again after a day', () => {
    const late = withReport({ syphilis: 'reactive' });
    const since = late.state.segregatedSince ?? late.now;
    const toMove = deadlinesOf(late.state).filter(({ kind }) => kind.startsWith('storage-class'));
    expect(toMove.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      expect.arrayContaining(['storage-class-differs T1', 'storage-class-due T1']),
    );
    expect(toMove.find(({ kind }) => kind === 'storage-class-differs')?.tellAt).toBe(since);
    expect(toMove[0]?.dueAt).toBe(after(since, 24 * HOUR_MS));
    const moved = late.when(keeper, 'MoveUnit', moving(apart)).next;
    expect(deadlinesOf(moved.state).map(({ kind, subject }) => `${kind} ${subject}`)).not.toContain(
      'storage-class-due T1',
    );
  });

  it('H49: asks for labels that say it, word for word, of what is at hand', () => {
    const received = given('product-unpacked');
    const late = received
      .when(investigator, 'RecordSerology', report({ hiv: 'reactive', htlv: 'not-evaluated' }))
      .isRecorded().next;
    expect(infectionWarnings(late.state)).toEqual({
      biohazard: true,
      texts: [
        'NOT EVALUATED FOR INFECTIOUS SUBSTANCES',
        'WARNING: Reactive test results for HIV-1/2',
      ],
    });
    expect(kinds(late)).toContain('warning-label-due');
    expect(kinds(received)).not.toContain('warning-label-due');
    // The frozen ones lie in the cold: they are labelled anew when they are taken out.
    const subjects = deadlinesOf(late.state)
      .filter(({ kind }) => kind === 'warning-label-due')
      .map(({ subject }) => subject);
    expect(subjects).toContain('T1');
    expect(subjects).not.toContain('T2');
  });

  it('H49: is not made harmless by a later report, only by a correction', () => {
    const reactive = withReport({ hbsag: 'reactive' });
    const doubted = reactive
      .when(investigator, 'RecordSerology', report({ hbsag: 'negative' }))
      .isRecorded(broke('SEROLOGY_DIFFERS')).next;
    expect(storageClassOf(doubted.state)).toBe('segregated');
    const recorded = reactive.events.findLast(({ type }) => type === 'SerologyRecorded');
    const corrected = reactive.and(qa, {
      type: 'EventCorrected',
      data: {
        eventId: recorded?.id ?? '',
        field: 'findings.hbsag',
        from: 'reactive',
        to: 'negative',
        reason: 'transcription',
      },
    } as never);
    expect(storageClassOf(corrected.state)).toBe('general');
  });

  it('H49: keeps nobody from his own cells: no act of the bed asks for it', () => {
    const reactive = given('checked-twice').and(investigator, {
      type: 'SerologyRecorded',
      data: report({ hiv: 'reactive', hbsag: 'reactive' }),
    });
    reactive.when(nurse, 'OpenTube', { tube: scan('T1') }).isRecorded();
  });

  it('H49: tells whoever lay beside it, without a word of whose it was, and holds nothing', () => {
    stored
      .when(reactor, 'NoteReactiveNeighbour', {
        box: 'BOX-1',
        items: ['T1'],
        since: '2026-03-02T08:00:00.000Z' as never,
      })
      .isRecorded(broke('BESIDE_REACTIVE'));
  });
});

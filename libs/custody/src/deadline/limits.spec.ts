import { labelled, on } from '../../test/chapter.js';
import { given, type JourneyStory, nothing } from '../../test/journey-story.js';
import { investigator, nurse, physician } from '../../test/people.js';
import { protocolOf } from '../../test/protocol-of-stories.js';
import { OURS, SUBJECT_NUMBER, marrowParcel, productParcel, serialOf } from '../../test/scans.js';
import { tells, toldAt, waitsFor } from '../../test/told.js';
import type { JourneyEvent } from '../journey/events.js';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { type DeadlineKind, type LimitKind, limits } from './deadline-kinds.js';

const [printed] = labelled('starting-material', 'M1') as [JourneyEvent];

/** A house in which labels wait for an hour. */
const unhurried = nothing.and(investigator, {
  type: 'JourneyStarted',
  data: {
    ...OURS,
    subjectNumber: SUBJECT_NUMBER,
    doseNumber: 1,
    site: investigator.site,
    protocol: { ...protocolOf('fresh'), labels: { affixWithinMinutes: 60 } },
    protocolSha256: 'sha256-of-the-protocol',
  },
});

interface Told {
  readonly kind: LimitKind;
  readonly subject: string;
  readonly story: JourneyStory;
  readonly dueAt: Instant;
  /** How long before the limit people are warned. */
  readonly leadMs: number;
  /** The same story, with what people were waited for. */
  readonly done: JourneyStory;
}

const applied: JourneyEvent = {
  type: 'LabelApplied',
  data: { item: 'M1', label: serialOf('M1') },
};
const visited: JourneyEvent = { type: 'FollowUpRecorded', data: { visit: 'V1' } };

const everything: readonly Told[] = [
  {
    kind: 'offer-expires',
    subject: marrowParcel.sscc,
    story: given('offered'),
    dueAt: on(0, '09:50'),
    leadMs: 15 * MINUTE_MS,
    done: given('accepted'),
  },
  {
    kind: 'label-not-applied',
    subject: serialOf('M1'),
    story: unhurried.at(on(0, '08:10')).and(physician, printed),
    dueAt: on(0, '09:10'),
    leadMs: 15 * MINUTE_MS,
    done: unhurried.at(on(0, '08:10')).and(physician, printed, applied),
  },
  {
    kind: 'handoff-overdue',
    subject: marrowParcel.sscc,
    story: given('departed'),
    dueAt: on(1, '09:00'),
    leadMs: 6 * HOUR_MS,
    done: given('received'),
  },
  {
    kind: 'logger-data-missing',
    subject: marrowParcel.sscc,
    story: given('received'),
    dueAt: on(0, '12:10'),
    leadMs: 15 * MINUTE_MS,
    done: given('logger-read'),
  },
  {
    kind: 'processing-overdue',
    subject: 'B1',
    story: given('collected'),
    dueAt: on(1, '08:30'),
    leadMs: 6 * HOUR_MS,
    done: given('isolated'),
  },
  {
    kind: 'culture-too-long',
    subject: 'B1',
    story: given('isolated'),
    dueAt: on(35, '12:00'),
    leadMs: 3 * DAY_MS,
    done: given('harvested'),
  },
  {
    kind: 'product-expires',
    subject: 'T1',
    story: given('filled', 'fresh'),
    dueAt: on(26, '11:00'),
    leadMs: 12 * HOUR_MS,
    done: given('infusing', 'fresh'),
  },
  {
    kind: 'product-expires',
    subject: 'T1',
    story: given('stored', 'cryo'),
    dueAt: on(24 + 365, '11:00'),
    leadMs: 30 * DAY_MS,
    done: given('infusing', 'cryo'),
  },
  {
    kind: 'in-use-time-over',
    subject: 'T1',
    story: given('thawed'),
    dueAt: on(39, '09:35'),
    leadMs: 15 * MINUTE_MS,
    done: given('infusing'),
  },
  {
    kind: 'in-use-time-over',
    subject: 'S1',
    story: given('drawn-up', 'fresh'),
    dueAt: on(25, '09:44'),
    leadMs: 15 * MINUTE_MS,
    done: given('infusing', 'fresh'),
  },
  {
    kind: 'follow-up-overdue',
    subject: 'V1',
    story: given('infused', 'fresh'),
    dueAt: on(25 + 37, '08:50'),
    leadMs: 42 * HOUR_MS,
    done: given('infused', 'fresh').and(investigator, visited),
  },
];

const nobody = { data: undefined };

/** The kind alone, of a story in which several units share their limit. */
const isTold = (story: JourneyStory, kind: DeadlineKind, subject: string, moment: Instant) =>
  toldAt(story, moment).includes(`${kind} ${subject}`);

describe.each(everything)('$kind of $subject', ({ kind, subject, story, dueAt, leadMs, done }) => {
  const warning = limits[kind].warning;
  const warnedAt = after(dueAt, -leadMs);

  it('is told when it passes, and not a millisecond before', () => {
    tells(story, kind, after(dueAt, -1)).isRefused('ALREADY_DONE');
    const { data } = tells(story, kind, dueAt).decision.events[0] ?? nobody;
    expect(data).toMatchObject({ kind, subject, dueAt: timestampOf(dueAt) });
  });

  it('is warned of in time, with its own time, and not a millisecond before', () => {
    tells(story, warning, after(warnedAt, -1)).isRefused('ALREADY_DONE');
    const { data } = tells(story, warning, warnedAt).decision.events[0] ?? nobody;
    expect(data).toMatchObject({ kind: warning, subject, dueAt: timestampOf(dueAt) });
  });

  it('is warned of until it passes, and then it is told alone', () => {
    expect(isTold(story, warning, subject, after(dueAt, -1))).toBe(true);
    expect(isTold(story, warning, subject, dueAt)).toBe(false);
    expect(isTold(story, kind, subject, dueAt)).toBe(true);
    tells(story, warning, dueAt).isRefused('ALREADY_DONE');
  });

  it('is warned of once, and told once', () => {
    const warned = tells(story, warning, warnedAt).next;
    expect(isTold(warned, warning, subject, after(warnedAt, 1))).toBe(false);
    const told = tells(warned, kind, dueAt).next;
    expect(isTold(told, kind, subject, after(dueAt, DAY_MS))).toBe(false);
    // A limit that was told is not warned of by an instance whose clock is behind.
    const limitOnly = tells(story, kind, dueAt).next;
    expect(isTold(limitOnly, warning, subject, warnedAt)).toBe(false);
  });

  it('is told to nobody when it was met, and a telling that was under way is refused', () => {
    for (const one of [kind, warning]) {
      const waiting = waitsFor(story, one);
      expect(waiting?.subject).toBe(subject);
      expect(isTold(done, one, subject, after(dueAt, -1))).toBe(false);
      expect(isTold(done, one, subject, dueAt)).toBe(false);
    }
  });
});

describe('a warning', () => {
  it('is not given when it would come less than five minutes before', () => {
    const story = given('started').at(on(0, '08:10')).and(physician, printed);
    expect(waitsFor(story, 'label-due-soon')).toBeUndefined();
    expect(toldAt(story, after(on(0, '08:20'), -1))).toEqual([]);
    expect(toldAt(story, on(0, '08:20'))).toEqual([`label-not-applied ${serialOf('M1')}`]);
  });

  it('counts hours, not what the hands of a clock show in the night when they are moved', () => {
    // Filled at noon in Prague on the day before clocks go forward; two days later it is 13:00 there.
    const filledAt = '2026-03-28T11:00:00Z';
    const lived = Date.parse(filledAt) as Instant;
    const story = given('tubes-labelled', 'fresh').at(lived).and(nurse, filling(lived));
    expect(waitsFor(story, 'product-expires')?.dueAt).toBe(Date.parse('2026-03-30T11:00:00Z'));
    expect(waitsFor(story, 'product-expires-soon')?.tellAt).toBe(
      Date.parse('2026-03-29T23:00:00Z'),
    );
  });

  it('follows the device that began earlier: a limit is never longer for a clock that is ahead', () => {
    const late = given('starting-material-labelled')
      .at(on(0, '09:00'))
      .onDeviceOffBy(-HOUR_MS)
      .and(physician, aspiration);
    const ahead = given('starting-material-labelled')
      .at(on(0, '09:00'))
      .onDeviceOffBy(HOUR_MS)
      .and(physician, aspiration);
    expect(waitsFor(late, 'processing-overdue')?.dueAt).toBe(on(1, '08:00'));
    expect(waitsFor(ahead, 'processing-overdue')?.dueAt).toBe(on(1, '09:00'));
  });

  it('of a package says which package, also on the way to the ward', () => {
    const story = given('product-departed', 'fresh');
    expect(waitsFor(story, 'handoff-due-soon')?.subject).toBe(productParcel.sscc);
  });
});

const aspiration: JourneyEvent = {
  type: 'AspirationRecorded',
  data: {
    item: 'M1',
    batch: 'B1',
    din: 'A999926000001',
    volumeMicrolitres: 60_000,
    aspirationSite: 'both-iliac-crests',
    anticoagulantLot: 'HEPARIN-1',
    wristbandToken: 0,
    dinToken: 0,
  },
};

const filling = (at: Instant): JourneyEvent => ({
  type: 'TubesFilled',
  data: {
    from: 'H1',
    tubes: ['T1'],
    bench: { workstation: 'BENCH-1', session: 'SESSION-1' },
    volumeMicrolitres: 1_500,
    cellsPerTube: 15_000_000,
    diluent: { gtin: '09512345000115', lot: 'DILUENT-1' },
    expiresAt: timestampOf(after(at, 48 * HOUR_MS)),
  },
});

import { broke } from '../../test/given-when-then.js';
import {
  type JourneyStory,
  given,
  underProtocol,
  unit,
  wholeJourney,
} from '../../test/journey-story.js';
import { migrate } from '../../test/migration-story.js';
import { operator, qa, secondQa } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import type { JourneyEvent } from '../journey/events.js';
import { DAY_MS, after, timestampOf } from '../kernel/instant.js';

const position = { box: 'BOX-1', position: 'A9', exists: true };
const keeping = (change: object = {}) => ({
  sample: scan('Q1'),
  position,
  boxRevision: 4,
  volumeMicrolitres: 80,
  ...change,
});
const days = (keepDays: number) => ({ retention: { keepDays } });
const tested = given('tested', 'fresh');
const held: JourneyEvent = {
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope: wholeJourney, cause: { kind: 'person', reason: 'a call' } },
};
const disposing = {
  unit: scan('Q1'),
  reason: 'its time is over',
  method: 'incineration',
  witness: 'witness',
} as const;
const signing = { item: 'Q1', reason: 'its time is over' };
const kept = (story: JourneyStory) => story.when(operator, 'KeepRetentionSample', keeping()).next;

describe('a retention sample', () => {
  it('is kept at a place, for as long as its protocol says', () => {
    const story = underProtocol(tested, days(30));
    const until = timestampOf(after(tested.now, 30 * DAY_MS));
    const { state } = story
      .at(tested.now)
      .when(operator, 'KeepRetentionSample', keeping())
      .happens({
        type: 'RetentionSampleKept',
        data: {
          item: 'Q1',
          place: { box: 'BOX-1', position: 'A9' },
          boxRevision: 4,
          volumeMicrolitres: 80,
          keepUntil: until,
        },
      });
    expect(state.items.Q1?.place).toEqual({ box: 'BOX-1', position: 'A9' });
  });

  it('is kept longer where somebody says so, and never shorter', () => {
    const story = underProtocol(tested, days(30)).at(tested.now);
    const until = (keepDays: number) => timestampOf(after(tested.now, keepDays * DAY_MS));
    const keptUntil = (said: number) =>
      story.when(operator, 'KeepRetentionSample', keeping({ keepUntil: until(said) })).decision
        .events;
    expect(keptUntil(60)).toMatchObject([{ data: { keepUntil: until(60) } }]);
    expect(keptUntil(1)).toMatchObject([{ data: { keepUntil: until(30) } }]);
  });

  it('is put away under a hold: a hold stops use, and never preservation', () => {
    tested.and(qa, held).when(operator, 'KeepRetentionSample', keeping()).isRecorded();
  });

  it('H12: of another therapy is none of this one', () => {
    tested
      .when(operator, 'KeepRetentionSample', keeping({ sample: scanOfStranger('Q1') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H12: is no tube: what is given is certified, and what is kept is not given', () => {
    tested
      .when(operator, 'KeepRetentionSample', keeping({ sample: scan('T1') }))
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')));
  });

  it('H15: is where nothing lies already, or it is looked at', () => {
    const occupant = { coi: 'another', item: 'T1' };
    tested
      .when(operator, 'KeepRetentionSample', keeping({ position: { ...position, occupant } }))
      .isRecorded(broke('POSITION_TAKEN', unit('Q1')));
  });

  it('is moved like a tube, and was never frozen', () => {
    const to = { box: 'BOX-2', position: 'A1', exists: true };
    kept(tested)
      .when(operator, 'MoveUnit', { tube: scan('Q1'), position: to, boxRevision: 1, cause: 'move' })
      .isRecorded();
  });
});

describe('its destruction', () => {
  const story = kept(underProtocol(tested, days(30)).at(tested.now));
  const early = story.at(after(tested.now, 29 * DAY_MS));
  const due = story.at(after(tested.now, 31 * DAY_MS));
  const signed: JourneyEvent = { type: 'RetentionDestructionAuthorised', data: signing };

  it('waits for its time, whoever asks', () => {
    early.when(qa, 'AuthoriseRetentionDestruction', signing).isRefused('RETENTION_PERIOD_RUNS');
    early.when(qa, 'DisposeUnit', disposing).isRefused('RETENTION_PERIOD_RUNS', { item: 'Q1' });
    // A device that runs ahead brings nobody's time nearer.
    early
      .onDeviceOffBy(5 * DAY_MS)
      .when(qa, 'DisposeUnit', disposing)
      .isRefused('RETENTION_PERIOD_RUNS');
  });

  it('waits longer where the therapy moves to a protocol that says so, whoever has signed before', () => {
    const kept = underProtocol(tested, days(30)).when(operator, 'KeepRetentionSample', keeping());
    const later = kept.next.at(after(kept.next.now, 31 * DAY_MS));
    const signed = later.when(qa, 'AuthoriseRetentionDestruction', { item: 'Q1', reason: 'over' });
    const longer = { ...signed.state.protocol, ...days(3_650), version: 2 };
    const moved = migrate(signed.next, longer).next;
    moved.when(operator, 'DisposeUnit', disposing).isRefused('RETENTION_PERIOD_RUNS');
    moved
      .when(qa, 'AuthoriseRetentionDestruction', { item: 'Q1', reason: 'over' })
      .isRefused('RETENTION_PERIOD_RUNS');
  });

  it('waits for ever where nobody has said until when', () => {
    kept(tested)
      .at(after(tested.now, 9_000 * DAY_MS))
      .when(qa, 'DisposeUnit', disposing)
      .isRefused('RETENTION_PERIOD_RUNS');
  });

  it('waits for a signature of QA, also when QA itself destroys it', () => {
    due.when(qa, 'DisposeUnit', disposing).isRefused('RETENTION_DESTRUCTION_UNAUTHORISED');
    due.when(qa, 'AuthoriseRetentionDestruction', signing).happens(signed);
    due
      .and(qa, signed)
      .when(secondQa, 'AuthoriseRetentionDestruction', signing)
      .isRefused('ALREADY_DONE');
  });

  it('is done before a witness, by whoever is there', () => {
    const free = due.and(qa, signed);
    free
      .when(operator, 'DisposeUnit', { ...disposing, witness: operator.person })
      .isStopped('ONE_PERSON_TWICE');
    const { state } = free.when(operator, 'DisposeUnit', disposing).isRecorded();
    expect(state.items.Q1?.status).toBe('disposed');
  });

  it('that has happened too early is recorded, and QA asks why', () => {
    early
      .whenToldAfterwards(qa, 'DisposeUnit', disposing)
      .isRecorded(broke('RETENTION_PERIOD_RUNS'), broke('RETENTION_DESTRUCTION_UNAUTHORISED'));
  });

  it('of what nobody keeps is not signed for', () => {
    tested
      .when(qa, 'AuthoriseRetentionDestruction', signing)
      .isRefused('ITEM_NOT_READY', { status: 'not-kept' });
  });
});

import { broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, underProtocol, unit } from '../../test/journey-story.js';
import { courier, keeper, nurse, qa, reactor } from '../../test/people.js';
import { preparation } from '../../test/preparation-story.js';
import { toldAt } from '../../test/told.js';
import { OURS, outsideOf, packageOf, productParcel, scan, thing } from '../../test/scans.js';
import { ward } from '../../test/people.js';
import { type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { preparationOf } from '../preparation/preparation-of.js';

const position = { box: 'BOX-1', position: 'A1', exists: true };
const fetching = {
  wanted: 'T1',
  position: { ...position, occupant: { coi: OURS.coi, item: 'T1' } },
  found: scan('T1'),
};
const puttingBack = { tube: scan('T1'), position, boxRevision: 2 };

const minutesLater = (story: JourneyStory, minutes: number): Instant =>
  after(story.events.at(-1)?.recordedAt ?? story.now, minutes * MINUTE_MS);
const takeOut = (story: JourneyStory) => story.when(keeper, 'RetrieveUnit', fetching).next;
const putBackAfter = (story: JourneyStory, minutes: number) =>
  story.at(minutesLater(story, minutes)).when(keeper, 'PutAwayUnit', puttingBack);
const shown = (story: JourneyStory, at: Instant) =>
  preparationOf(story.state, 'T1', at)?.outOfStorage;

/** Five minutes from the freezer to the box, one out of it and back; and out again. */
const outTwice = (): JourneyStory => {
  const back = putBackAfter(takeOut(given('certified')), 1).isRecorded().next;
  return takeOut(back.at(minutesLater(back, 60)));
};
const lifted = (story: JourneyStory): JourneyStory =>
  story.and(qa, {
    type: 'HoldResolved',
    data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'stability data of 30 minutes' },
  });

const packedAfter = (story: JourneyStory, minutes: number): JourneyStory =>
  story
    .at(minutesLater(story, minutes))
    .when(keeper, 'PackUnits', {
      package: packageOf(productParcel),
      units: [scan('T1')],
      leg: 'product',
      destination: ward,
      shipper: thing(productParcel.shipper, productParcel),
      logger: thing(productParcel.logger, productParcel),
    })
    .isRecorded()
    .next.when(keeper, 'SealPackage', {
      package: packageOf(productParcel),
      seal: thing(productParcel.seal, productParcel),
    })
    .isRecorded().next;
const departing = (story: JourneyStory) =>
  story
    .and(courier, {
      type: 'CustodyTakenOver',
      data: { sscc: productParcel.sscc, from: keeper, to: courier, reason: 'in a hurry' },
    })
    .when(courier, 'DepartPackage', outsideOf(productParcel));

describe('minutes out of storage', () => {
  it('add up over retrievals, and are shown: seven of ten used, three left', () => {
    const out = outTwice();
    const since = out.state.items.T1?.outOfStorageSince ?? out.now;
    expect(shown(out, after(since, MINUTE_MS))).toEqual({
      used: 7,
      allowed: 10,
      left: 3,
      until: timestampOf(after(since, 4 * MINUTE_MS)),
    });
    expect(shown(given('certified'), out.now)).toMatchObject({ until: null });
    expect(shown(given('thawed'), out.now)).toBeNull();
  });

  it('H36: two short retrievals are one long one: the sum is held', () => {
    putBackAfter(outTwice(), 4).isRecorded();
    putBackAfter(outTwice(), 5).isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('H36: a tank that failed in between counts among them', () => {
    const back = putBackAfter(takeOut(given('certified')), 1).next;
    const warmSince = minutesLater(back, 10);
    const exposed = back.at(minutesLater(back, 20)).when(reactor, 'ExposeUnits', {
      box: 'BOX-1',
      items: ['T1'],
      warmSince: timestampOf(warmSince),
      coldAt: timestampOf(after(warmSince, 2 * MINUTE_MS)),
    }).next;
    const out = takeOut(exposed);
    expect(shown(out, out.state.items.T1?.outOfStorageSince ?? out.now)).toMatchObject({ used: 8 });
    putBackAfter(out, 3).isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('H36: of two devices whose clocks differ, the longer way counts', () => {
    const out = given('certified').onDeviceOffBy(-3 * MINUTE_MS);
    const taken = out.when(keeper, 'RetrieveUnit', fetching).next;
    putBackAfter(taken.onDeviceOffBy(0), 2).isRecorded();
    putBackAfter(taken.onDeviceOffBy(0), 3).isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
    taken
      .at(minutesLater(taken, 1))
      .onDeviceOffBy(2 * MINUTE_MS)
      .when(keeper, 'PutAwayUnit', puttingBack)
      .isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
  });

  it('H36: people are warned before they are used up, and told when they are', () => {
    const out = outTwice();
    const since = out.state.items.T1?.outOfStorageSince ?? out.now;
    const ends = after(since, 4 * MINUTE_MS);
    expect(toldAt(out, after(ends, -2.5 * MINUTE_MS - 1))).toEqual([]);
    expect(toldAt(out, after(ends, -2.5 * MINUTE_MS))).toEqual(['out-of-storage-over-soon T1']);
    expect(toldAt(out, ends)).toEqual(['out-of-storage-over T1']);
    expect(toldAt(putBackAfter(out, 3).next, ends)).toEqual([]);
  });
});

describe('a tube that lay too long before it was packed', () => {
  it('H36: does not leave for the patient, until QA has looked at its minutes', () => {
    departing(packedAfter(takeOut(given('certified')), 5)).isRecorded();
    const stopped = departing(packedAfter(takeOut(given('certified')), 6));
    stopped.isStopped('OUT_OF_STORAGE_TOO_LONG', unit('T1'));
    lifted(stopped.next).when(courier, 'DepartPackage', outsideOf(productParcel)).isRecorded();
  });

  it('H36: once QA has let it go on, only what comes after counts', () => {
    const held = putBackAfter(takeOut(given('certified')), 12);
    held.isRecorded(broke('STORAGE_TOO_WARM', unit('T1')));
    const again = lifted(held.next);
    departing(packedAfter(takeOut(again), 10)).isRecorded();
    departing(packedAfter(takeOut(again), 11)).isStopped('OUT_OF_STORAGE_TOO_LONG', unit('T1'));
  });
});

it('H36: a tube that nobody put back goes on growing warm in its therapy, however long nobody says so', () => {
  const unpackedAtWard = underProtocol(given('product-unpacked'), { preparation });
  const late = minutesLater(unpackedAtWard, 90);
  expect(shown(unpackedAtWard, late)).toMatchObject({ left: 0 });
  unpackedAtWard
    .at(late)
    .when(nurse, 'ThawUnit', {
      tube: scan('T1'),
      bath: 'B',
      instruction: { id: 'WI-THAW', version: 2 },
    })
    .isStopped('OUT_OF_STORAGE_TOO_LONG', unit('T1'));
});

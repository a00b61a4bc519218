import { correct } from '../../test/corrections.js';
import { broke } from '../../test/given-when-then.js';
import { given, underProtocol, unit } from '../../test/journey-story.js';
import { nurse, operator, qa, secondNurse } from '../../test/people.js';
import {
  before,
  endOfThaw,
  inTheBath,
  preparation,
  thawed,
  thawing,
  unpacked,
} from '../../test/preparation-story.js';
import { scan, scanOfOtherDose, scanOfStranger } from '../../test/scans.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { warmUntil } from '../storage/out-of-storage.js';

const tubeOf = ({ state }: ReturnType<typeof unpacked>) => {
  const { T1: tube } = state.items;
  if (tube === undefined) throw new Error('The story has no tube.');
  return tube;
};

describe('before the bath: the last cheap moment', () => {
  it.each([
    ["of somebody else's", scanOfStranger('T1'), 'WRONG_PRODUCT'],
    ['of the other dose', scanOfOtherDose('T1'), 'WRONG_DOSE'],
  ] as const)('H36: a tube %s stays frozen', (_whose, tube, code) => {
    unpacked()
      .when(nurse, 'ThawUnit', { ...thawing, tube })
      .isStopped(code);
  });

  it('H36: an old version of the instruction is refused, and so is none', () => {
    unpacked()
      .when(nurse, 'ThawUnit', { ...thawing, instruction: before })
      .isRefused('INSTRUCTION_NOT_IN_FORCE', {
        quoted: 'WI-THAW version 1',
        inForce: 'WI-THAW version 2',
      });
    const { instruction: _none, ...unsaid } = thawing;
    unpacked()
      .when(nurse, 'ThawUnit', unsaid)
      .isRefused('INSTRUCTION_NOT_IN_FORCE', { quoted: 'none' });
    unpacked()
      .when(nurse, 'ThawUnit', { ...thawing, instruction: { id: 'WI-OTHER', version: 2 } })
      .isRefused('INSTRUCTION_NOT_IN_FORCE');
  });

  it('H36: followed already, the old version is a deviation, and the dose goes on', () => {
    const { state } = unpacked()
      .whenToldAfterwards(nurse, 'ThawUnit', { ...thawing, instruction: before })
      .isRecorded(broke('INSTRUCTION_NOT_IN_FORCE'));
    expect(state.items.T1?.thawedUseBy).toBeDefined();
  });

  it('where the protocol names no instruction nobody has to say one', () => {
    const { instruction: _none, ...unsaid } = thawing;
    given('planned').when(nurse, 'ThawUnit', unsaid).isRecorded();
  });
});

describe('a thaw', () => {
  it('as warm and as long as its instruction says is right', () => {
    const { state } = inTheBath()
      .when(nurse, 'EndThaw', endOfThaw())
      .happens({ type: 'ThawEnded', data: { item: 'T1', milliCelsius: 37_000, minutes: 3 } });
    expect(state.items.T1?.thawEndedAt).toBeDefined();
    inTheBath()
      .when(nurse, 'EndThaw', endOfThaw({ milliCelsius: 36_000, minutes: 5 }))
      .isRecorded();
    inTheBath()
      .when(nurse, 'EndThaw', endOfThaw({ milliCelsius: 38_000 }))
      .isRecorded();
  });

  it.each([{ milliCelsius: 38_001 }, { milliCelsius: 35_999 }, { minutes: 6 }])(
    'H36: out of its limits is recorded, and the tube is held: %p',
    change => {
      const { next } = inTheBath()
        .when(nurse, 'EndThaw', endOfThaw(change))
        .isRecorded(broke('THAW_OUT_OF_RANGE', unit('T1')));
      next
        .and(qa, {
          type: 'HoldResolved',
          data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'validated up to 8 minutes' },
        })
        .when(nurse, 'EndThaw', endOfThaw())
        .isRecorded();
    },
  );

  it('H36: whose minutes were mistyped is judged by the right ones', () => {
    correct(thawed(), qa, { type: 'ThawEnded' }, 'minutes', 15).isRecorded(
      broke('THAW_OUT_OF_RANGE', unit('T1')),
    );
    correct(thawed(), qa, { type: 'ThawEnded' }, 'minutes', 4).isRecorded();
  });

  it('H36: of what was never put into the bath says that something is wrong', () => {
    unpacked()
      .when(nurse, 'EndThaw', endOfThaw())
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')));
  });

  it('H36: is done once; done twice, it is held, and gains no minute', () => {
    inTheBath().when(secondNurse, 'ThawUnit', thawing).isRefused('ITEM_NOT_READY');
    const once = inTheBath();
    const useBy = once.state.items.T1?.thawedUseBy;
    const { state } = once
      .after('UnitThawed', 20 * MINUTE_MS)
      .whenToldAfterwards(secondNurse, 'ThawUnit', thawing)
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')));
    expect(state.items.T1?.thawedUseBy).toBe(useBy);
  });
});

describe('what was thawed', () => {
  it('H36: is not frozen again; done all the same it is a fact, and held', () => {
    const freezing = {
      tubes: [scan('T1')],
      freezer: 'FREEZER-1',
      program: 'SLOW',
      traceSha256: 'sha256-of-the-trace',
    };
    thawed().when(operator, 'FreezeTubes', freezing).isRefused('ITEM_NOT_READY');
    thawed()
      .whenToldAfterwards(nurse, 'FreezeTubes', freezing)
      .isRecorded(broke('ITEM_NOT_READY', unit('T1')));
  });
});

describe('a frozen tube out of its shipper', () => {
  it('H36: lies in the warm from then on, and is not thawed after its minutes', () => {
    const story = unpacked();
    const budgetEnds = warmUntil(story.state, tubeOf(story)) ?? story.now;
    story.at(budgetEnds).when(nurse, 'ThawUnit', thawing).isRecorded();
    story
      .at(after(budgetEnds, 1))
      .when(nurse, 'ThawUnit', thawing)
      .isStopped('OUT_OF_STORAGE_TOO_LONG', unit('T1'));
  });

  it('H36: lies in no warm that a therapy knows which began before its minutes were counted', () => {
    expect(given('planned').state.items.T1?.outOfStorageSince).toBeUndefined();
    expect(
      underProtocol(given('planned'), { preparation }).state.items.T1?.outOfStorageSince,
    ).toBeDefined();
  });

  it('H36: that was thawed in time and is told late was thawed when it happened', () => {
    const story = unpacked();
    const told = story.at(after(story.now, 40 * MINUTE_MS)).onDeviceOffBy(-38 * MINUTE_MS);
    const { state } = told.whenToldAfterwards(nurse, 'ThawUnit', thawing).isRecorded();
    expect(timestampOf(state.items.T1?.thawedUseBy ?? story.now)).toBe(
      timestampOf(after(story.now, 62 * MINUTE_MS)),
    );
  });
});

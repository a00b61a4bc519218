import { correct } from '../../test/corrections.js';
import { broke } from '../../test/given-when-then.js';
import { unit } from '../../test/journey-story.js';
import { releasedLot } from '../../test/lots.js';
import { ending, starting, timeOutOf } from '../../test/at-the-bedside.js';
import { neurologist, nurse, qa, secondNurse } from '../../test/people.js';
import {
  before,
  drawing,
  inTheBath,
  madeReady,
  opened,
  reconstituting,
  unpacked,
} from '../../test/preparation-story.js';
import { lot, scanOfStranger } from '../../test/scans.js';
import { MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { lotNameOf } from '../lot/lots-of-command.js';

const SALINE = lotNameOf(lot('SALINE-1'));
const PAPER = broke('LOT_DOUBTED');

describe('a reconstitution', () => {
  it('says what was added, by whose second pair of eyes, and leaves the shorter time', () => {
    const story = opened();
    const { tube: _tube, ...said } = reconstituting();
    const useBy = after(story.now, 30 * MINUTE_MS);
    const { state } = story.when(nurse, 'ReconstituteUnit', reconstituting()).happens({
      type: 'UnitReconstituted',
      data: { item: 'T1', ...said, useBy: timestampOf(useBy) },
    });
    expect(state.items.T1).toMatchObject({ volumeMicrolitres: 1_500, preparedUseBy: useBy });
  });

  it('H36: by another version of the instruction is refused, and recorded when it is done', () => {
    const old = reconstituting({ instruction: before });
    opened().when(nurse, 'ReconstituteUnit', old).isRefused('INSTRUCTION_NOT_IN_FORCE');
    opened()
      .whenToldAfterwards(nurse, 'ReconstituteUnit', old)
      .isRecorded(broke('INSTRUCTION_NOT_IN_FORCE'));
  });

  it.each([1_349, 1_651])('H36: to %d microlitres is another dose', volumeMicrolitres => {
    const wrong = reconstituting({ volumeMicrolitres });
    opened().when(nurse, 'ReconstituteUnit', wrong).isRefused('DILUTION_OUT_OF_RANGE');
    opened()
      .whenToldAfterwards(nurse, 'ReconstituteUnit', wrong)
      .isRecorded(broke('DILUTION_OUT_OF_RANGE', unit('T1')));
  });

  it.each([
    ['a bottle of medium', { kind: 'medium' as const }, 'LOT_KIND', broke('LOT_KIND', unit('T1'))],
    ['a lot that nobody released', { releasedAt: undefined }, 'LOT_NOT_RELEASED', PAPER],
    ['a lot past its date', { expiresAt: opened().now }, 'LOT_EXPIRED', PAPER],
  ] as const)(
    'H36: with %s is refused; done already, another material is held, and for paper nobody waits',
    (_what, change, code, broken) => {
      const story = opened().withLots(releasedLot(SALINE, 'diluent', change));
      story.when(nurse, 'ReconstituteUnit', reconstituting()).isRefused(code);
      story.whenToldAfterwards(nurse, 'ReconstituteUnit', reconstituting()).isRecorded(broken);
    },
  );

  it.each([
    ['wash', { wash: undefined }],
    ['dilute', { diluent: undefined }],
    ['viability', { viabilityPercent: undefined }],
  ])('H36: that leaves out a step is refused: %s', (step, without) => {
    const wanting = Object.fromEntries(
      Object.entries({ ...reconstituting(), ...without }).filter(
        ([, value]) => value !== undefined,
      ),
    ) as unknown as ReturnType<typeof reconstituting>;
    opened()
      .when(nurse, 'ReconstituteUnit', wanting)
      .isRefused('PREPARATION_STEP_MISSING', { step });
  });

  it('H36: of what nobody has taken out of the bath waits for that', () => {
    inTheBath()
      .when(nurse, 'ReconstituteUnit', reconstituting())
      .isRefused('PREPARATION_STEP_MISSING', { step: 'thaw' });
    unpacked().when(nurse, 'ReconstituteUnit', reconstituting()).isRefused('ITEM_NOT_READY');
  });

  it('H36: of dead cells is stopped, and the tube is held', () => {
    opened()
      .when(nurse, 'ReconstituteUnit', reconstituting({ viabilityPercent: '69.9' }))
      .isStopped('VIABILITY_TOO_LOW', unit('T1'));
    opened()
      .when(nurse, 'ReconstituteUnit', reconstituting({ viabilityPercent: '70' }))
      .isRecorded();
  });

  it('H36: is read by two people', () => {
    opened()
      .when(nurse, 'ReconstituteUnit', reconstituting({ checkedBy: nurse.person }))
      .isStopped('ONE_PERSON_TWICE');
  });

  it('H36: is done once', () => {
    madeReady().when(secondNurse, 'ReconstituteUnit', reconstituting()).isRefused('ITEM_NOT_READY');
  });

  it("H36: of somebody else's tube is stopped", () => {
    opened()
      .when(nurse, 'ReconstituteUnit', reconstituting({ tube: scanOfStranger('T1') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H36: is no longer begun when the clock of the thaw has run out', () => {
    const story = opened();
    story
      .at(story.state.items.T1?.thawedUseBy ?? story.now)
      .when(nurse, 'ReconstituteUnit', reconstituting())
      .isStopped('EXPIRED');
  });

  it('H36: whose volume was mistyped is judged by the right one', () => {
    correct(madeReady(), qa, { type: 'UnitReconstituted' }, 'volumeMicrolitres', 5_100).isRecorded(
      broke('PREPARATION_OUT_OF_RANGE', unit('T1')),
    );
    correct(
      madeReady(),
      qa,
      { type: 'UnitReconstituted' },
      'volumeMicrolitres',
      1_600,
    ).isRecorded();
  });
});

describe('drawing up', () => {
  it('H36: from what nobody has made ready is refused; done all the same, the syringe is held', () => {
    opened().when(nurse, 'DrawUp', drawing).isRefused('PREPARATION_STEP_MISSING', { step: 'wash' });
    opened()
      .whenToldAfterwards(nurse, 'DrawUp', drawing)
      .isRecorded(broke('PREPARATION_STEP_MISSING', unit('T1'), unit('S1')))
      .next.when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .next.when(neurologist, 'StartInfusion', starting('S1'))
      .isStopped('HELD');
  });

  const drawn = madeReady().when(nurse, 'DrawUp', drawing).isRecorded().next;

  it('H36: gives a syringe no minute more than its tube had', () => {
    const ends = drawn.state.items.T1?.preparedUseBy ?? drawn.now;
    const timedOut = drawn
      .at(after(ends, -MINUTE_MS))
      .when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .isRecorded().next;
    timedOut.at(after(ends, -1)).when(neurologist, 'StartInfusion', starting('S1')).isRecorded();
    timedOut.at(ends).when(neurologist, 'StartInfusion', starting('S1')).isStopped('EXPIRED');
  });

  it('is the whole dose from the smallest volume of the instruction on', () => {
    const running = drawn
      .when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
      .next.when(neurologist, 'StartInfusion', starting('S1'))
      .isRecorded().next;
    const given = (microlitres: number) =>
      running.when(neurologist, 'CompleteInfusion', ending('S1', microlitres)).state.bedside.ended;
    expect([given(1_350), given(1_349)]).toEqual(['completed', 'partial']);
  });
});

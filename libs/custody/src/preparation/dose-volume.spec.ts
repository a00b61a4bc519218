import { ending, starting, timeOutOf } from '../../test/at-the-bedside.js';
import { labelled } from '../../test/chapter.js';
import { type JourneyStory, underProtocol } from '../../test/journey-story.js';
import { neurologist, nurse } from '../../test/people.js';
import { drawing, opened, preparation, reconstituting } from '../../test/preparation-story.js';
import { scan } from '../../test/scans.js';

/** A tube that was filled to 1500 µl is diluted as its instruction says, and a part of it runs in. */
const running = (range: readonly [number, number], volumeMicrolitres: number, drawn: number) => {
  const [minMicrolitres, maxMicrolitres] = range;
  const steps = preparation.steps.map(each =>
    each.step === 'dilute' ? { ...each, minMicrolitres, maxMicrolitres } : each,
  );
  return underProtocol(opened(), { preparation: { ...preparation, steps } })
    .when(nurse, 'ReconstituteUnit', reconstituting({ volumeMicrolitres }))
    .isRecorded()
    .next.when(nurse, 'DrawUp', { ...drawing, volumeMicrolitres: drawn })
    .isRecorded()
    .next.when(neurologist, 'HoldTimeOut', timeOutOf('S1'))
    .isRecorded()
    .next.when(neurologist, 'StartInfusion', starting('S1'))
    .isRecorded().next;
};
const brokenOff = (story: JourneyStory, infused: number, drawn: number) =>
  story
    .when(neurologist, 'AbortInfusion', {
      ...ending('S1', infused, { residualMicrolitres: drawn - infused }),
      reason: 'pain',
    })
    .isRecorded();

describe('a dose that is diluted to more than its tube was filled to', () => {
  const half = brokenOff(running([4_500, 5_500], 5_000, 2_500), 2_000, 2_500);
  const rest = half.next.and(nurse, ...labelled('syringe', 'S2'));
  const drawingRest = (volumeMicrolitres: number) =>
    rest.when(nurse, 'DrawUp', { ...drawing, syringe: scan('S2'), volumeMicrolitres });

  it('H38: is not in when its tube was once as full as what went in, and its rest is drawn up', () => {
    expect(half.state.bedside).toMatchObject({ infusedMicrolitres: 2_000, doseGiven: false });
    drawingRest(2_500).isRecorded();
  });

  it('H26 H38: is exceeded by more than the rest of its instruction', () => {
    const much = brokenOff(running([4_500, 5_500], 5_500, 4_400), 4_400, 4_400).next;
    much
      .and(nurse, ...labelled('syringe', 'S2'))
      .when(nurse, 'DrawUp', { ...drawing, syringe: scan('S2'), volumeMicrolitres: 1_200 })
      .isRefused('DOSE_EXCEEDED', { infusedMicrolitres: 4_400, restMicrolitres: 600 });
  });
});

describe('a dose that is diluted to less than its tube was filled to', () => {
  const whole = running([800, 1_000], 900, 900);

  it('H26: is in when all of it is, and nobody gives another tube after it', () => {
    const { state, next } = brokenOff(whole, 850, 900);
    expect(state.bedside.doseGiven).toBe(true);
    next.when(neurologist, 'HoldTimeOut', timeOutOf('S1')).isStopped('DOSE_ALREADY_GIVEN');
  });

  it('is a whole dose when it was completed', () => {
    const { state } = whole.when(
      neurologist,
      'CompleteInfusion',
      ending('S1', 900, { residualMicrolitres: 0 }),
    );
    expect(state.bedside.ended).toBe('completed');
  });
});

import { aborting, ending } from '../../test/at-the-bedside.js';
import { broke } from '../../test/given-when-then.js';
import { given, unit, wholeJourney } from '../../test/journey-story.js';
import { neurologist, nurse } from '../../test/people.js';
import { scan, scanOfNobody, scanOfStranger } from '../../test/scans.js';
import type { BedsideEvent, Volumes } from './events.js';

const running = given('infusing');
const volumes = (change: Partial<Volumes> = {}): Volumes => ({
  infusedMicrolitres: 1_500,
  residualMicrolitres: 0,
  wasteMicrolitres: 0,
  unaccountedMicrolitres: 0,
  estimated: false,
  ...change,
});
const completed = (change: Partial<Volumes> = {}, partial = false): BedsideEvent => ({
  type: 'InfusionCompleted',
  data: { syringe: 'S1', volumes: volumes(change), partial },
});

describe('completing the infusion', () => {
  it('accounts for every microlitre that was filled', () => {
    const { items, bedside } = running
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_500))
      .happens(completed()).state;
    expect(items.S1?.status).toBe('infused');
    expect(bedside).toMatchObject({ ended: 'completed', doseGiven: true, running: undefined });
  });

  it('H38: is never refused for its volumes; beyond what a scale can show it asks for the reason', () => {
    const short = { residualMicrolitres: 0 };
    running
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_400, short))
      .happens(completed({ infusedMicrolitres: 1_400, unaccountedMicrolitres: 100 }));
    running
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_399, short))
      .isRecorded(broke('UNACCOUNTED_VOLUME'))
      .as(completed({ infusedMicrolitres: 1_399, unaccountedMicrolitres: 101 }));
  });

  it('H38: of more than was filled is misread, and stands as it was told', () => {
    running
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_601, { residualMicrolitres: 0 }))
      .isRecorded(broke('UNACCOUNTED_VOLUME'))
      .as(completed({ infusedMicrolitres: 1_601, unaccountedMicrolitres: -101 }));
  });

  it('is partial below the tolerance of the dose', () => {
    running
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_350))
      .happens(completed({ infusedMicrolitres: 1_350, residualMicrolitres: 150 }));
    const { bedside } = running
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_349))
      .happens(completed({ infusedMicrolitres: 1_349, residualMicrolitres: 151 }, true)).state;
    expect(bedside).toMatchObject({ ended: 'partial', doseGiven: true });
  });

  it('H38: counts what was spilled on the way as waste', () => {
    running
      .when(nurse, 'RecordSpill', { unit: scan('S1'), volumeMicrolitres: 300, estimated: true })
      .happens({
        type: 'SpillRecorded',
        data: { item: 'S1', volumeMicrolitres: 300, estimated: true },
      })
      .next.when(nurse, 'RecordSpill', {
        unit: scan('S1'),
        volumeMicrolitres: 100,
        estimated: true,
      })
      .next.when(
        neurologist,
        'CompleteInfusion',
        ending('S1', 1_100, { residualMicrolitres: 0, estimated: true }),
      )
      .happens(
        completed({ infusedMicrolitres: 1_100, wasteMicrolitres: 400, estimated: true }, true),
      );
  });

  it('H26: that nobody started is recorded, and the syringe held: what happened at that bed?', () => {
    given('timed-out')
      .when(neurologist, 'CompleteInfusion', ending('S1', 1_500))
      .isRecorded(broke('ITEM_NOT_READY', unit('S1')))
      .as(completed());
  });

  it("H28: of a stranger's syringe is a mix-up that has happened: recorded, and everything held", () => {
    const { decision } = running.when(neurologist, 'CompleteInfusion', {
      ...ending('S1', 1_500),
      syringe: scanOfStranger('S1'),
    });
    expect(decision.outcome).toBe('accepted');
    expect(decision.events[0]).toMatchObject({
      type: 'MixUpRecorded',
      data: { command: 'CompleteInfusion', foreignItem: 'S1' },
    });
    expect(decision.events.at(-1)).toMatchObject({
      type: 'HoldPlaced',
      data: { scope: wholeJourney },
    });
  });

  it('H3: of a syringe that nobody labelled says nothing', () => {
    running
      .when(neurologist, 'CompleteInfusion', { ...ending('S1', 1_500), syringe: scanOfNobody })
      .isStopped('LABEL_UNKNOWN');
  });
});

describe('breaking the infusion off', () => {
  it('says how much went in, and why', () => {
    const { items, bedside } = running
      .when(neurologist, 'AbortInfusion', aborting('S1', 400))
      .happens({
        type: 'InfusionAborted',
        data: {
          syringe: 'S1',
          volumes: volumes({ infusedMicrolitres: 400, residualMicrolitres: 1_100 }),
          reason: 'pain',
        },
      }).state;
    expect(items.S1?.status).toBe('disposed');
    expect(bedside).toMatchObject({ ended: 'aborted', doseGiven: false, infusedMicrolitres: 400 });
  });

  it('H38: asks for the reason of what is missing, too', () => {
    running
      .when(neurologist, 'AbortInfusion', { ...aborting('S1', 400), residualMicrolitres: 0 })
      .isRecorded(broke('UNACCOUNTED_VOLUME'));
  });
});

describe('a spill', () => {
  it("H38: of a stranger's container is stopped: it is told where it belongs", () => {
    running
      .when(nurse, 'RecordSpill', {
        unit: scanOfStranger('T1'),
        volumeMicrolitres: 300,
        estimated: true,
      })
      .isStopped('WRONG_PRODUCT');
  });
});

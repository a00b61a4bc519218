import { type Told, logOf } from '../../../../test/harness/log-of.js';
import { harmsOfMixing } from './harms-of-mixing.js';
import { followUse } from './harms-of-use.js';
import { Truth } from './truth.js';

const symbol = (name: string) => ({ symbology: ']d2', raw: name });
/** Anna has two doses, Boris one; every container is named after its therapy. */
const THERAPIES = { anna1: 'anna', anna2: 'anna', boris: 'boris' } as const;
type Therapy = keyof typeof THERAPIES;

/** Hands and log tell the same, except where a test says otherwise. */
class Story {
  readonly truth = new Truth();
  readonly log: Told[] = [];

  constructor() {
    for (const [coi, participant] of Object.entries(THERAPIES)) {
      this.tell(coi, 'JourneyStarted', [], { participant });
      for (const item of ['M1', 'V1', 'T1', 'S1'])
        this.truth.carries(symbol(`${coi} ${item}`), { coi, item });
    }
  }

  tell(coi: string, type: string, scans: readonly string[], data: object, commandId = type): void {
    this.log.push({
      type,
      stream: `journey-${coi}`,
      commandId,
      scans: scans.map(symbol),
      data: { ...data },
    });
  }

  collect(coi: Therapy, participant: string = THERAPIES[coi]): void {
    const cells = { participant, coi, batch: 'B1' };
    this.truth.collected(symbol(`${coi} M1`), cells);
    this.tell(coi, 'AspirationRecorded', [`${coi} M1`], { item: 'M1', batch: 'B1' });
  }

  /** Everything goes its way up to the tube. */
  fill(coi: Therapy, marrow: readonly string[] = [`${coi} M1`]): void {
    this.move(coi, 'CellsIsolated', marrow, `${coi} V1`, { from: 'M1', into: ['V1'] });
    this.move(coi, 'TubesFilled', [`${coi} V1`], `${coi} T1`, { from: 'V1', tubes: ['T1'] });
  }

  move(coi: string, type: string, from: readonly string[], into: string, data: object): void {
    this.truth.moved(from.map(symbol), [symbol(into)]);
    this.tell(coi, type, [...from, into], data);
  }

  drawUp(coi: Therapy, tube = `${coi} T1`): void {
    this.move(coi, 'DrawnUp', [tube], `${coi} S1`, { from: 'T1', syringe: 'S1' });
  }

  give(coi: Therapy, inBed: string = THERAPIES[coi]): void {
    this.truth.infused('dose', symbol(`${coi} S1`), inBed);
    this.tell(coi, 'InfusionStarted', [`${coi} S1`], { syringe: 'S1' }, 'dose');
  }

  harms(): string[] {
    const log = logOf(...this.log);
    const { journeys } = followUse(log);
    return harmsOfMixing(this.truth, log, journeys).map(({ hazard, what }) => `${hazard} ${what}`);
  }
}

describe('the oracle, on whose cells were given to whom', () => {
  let story: Story;
  beforeEach(() => {
    story = new Story();
    for (const coi of Object.keys(THERAPIES) as Therapy[]) story.collect(coi);
  });

  it('finds nothing where everybody got his own', () => {
    for (const coi of ['anna1', 'boris'] as const) {
      story.fill(coi);
      story.drawUp(coi);
    }
    story.give('anna1');
    expect(story.harms()).toEqual([]);
  });

  it('H6: sees cells of two people in one vessel, though no barrier said a word', () => {
    story.fill('anna1', ['anna1 M1', 'boris M1']);
    expect(story.harms()).toContain('H6 CellsIsolated in journey-anna1: cells of another person');
  });

  it('H32: sees cells of another dose of the same person', () => {
    story.fill('anna1');
    story.drawUp('anna2', 'anna1 T1');
    story.give('anna2');
    expect(story.harms()).toEqual([
      'H32 DrawnUp in journey-anna2: cells of another dose',
      'H32 InfusionStarted in journey-anna2: cells of another dose',
    ]);
  });

  it('H6: sees two batches of one therapy meet', () => {
    story.truth.carries(symbol('anna1 M2'), { coi: 'anna1', item: 'M2' });
    story.tell('anna1', 'AspirationRecorded', ['anna1 M2'], { item: 'M2', batch: 'B2' });
    story.move('anna1', 'CellsIsolated', ['anna1 M1', 'anna1 M2'], 'anna1 V1', {
      from: ['M1', 'M2'],
      into: ['V1'],
    });
    expect(story.harms()).toEqual(['H6 CellsIsolated in journey-anna1: cells of two batches']);
  });

  it('H28: sees cells of another person in a syringe', () => {
    story.fill('boris');
    story.drawUp('anna1', 'boris T1');
    story.give('anna1');
    expect(story.harms()).toContain(
      'H28 InfusionStarted in journey-anna1: cells of another person',
    );
  });

  it('H28: sees another body in the bed, whatever the log says', () => {
    story.fill('anna1');
    story.drawUp('anna1');
    story.give('anna1', 'boris');
    expect(story.harms()).toEqual([
      'H28 InfusionStarted in journey-anna1: the person in the bed is not the one whom the log names',
      'H28 InfusionStarted in journey-anna1: cells of another person',
    ]);
  });

  it('H28: wants to know of every infusion from those who were there', () => {
    story.fill('anna1');
    story.drawUp('anna1');
    story.tell('anna1', 'InfusionStarted', ['anna1 S1'], { syringe: 'S1' }, 'unseen');
    expect(story.harms()).toEqual(['H28 InfusionStarted in journey-anna1: nobody saw it']);
  });

  it('H3: sees that the log tells of other cells than hands moved', () => {
    story.fill('anna1');
    story.drawUp('anna1');
    // Somebody drew from another tube as well and scanned nothing.
    story.fill('boris');
    story.truth.moved([symbol('boris T1')], [symbol('anna1 S1')]);
    story.give('anna1');
    expect(story.harms()).toContain(
      'H3 InfusionStarted in journey-anna1: the log tells of other cells than were in the syringe',
    );
  });

  it('H3: sees cells come out of what nothing was ever put into', () => {
    story.drawUp('anna1');
    expect(story.harms()).toEqual([
      'H3 DrawnUp in journey-anna1: cells came out of what nothing was ever put into',
    ]);
  });
});

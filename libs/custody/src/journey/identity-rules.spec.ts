import { broke } from '../../test/given-when-then.js';
import { given, unit, wholeJourney } from '../../test/journey-story.js';
import { qa } from '../../test/people.js';
import { scan, scanOfNobody, scanOfOtherDose, scanOfStranger, serialOf } from '../../test/scans.js';
import { SCANNED_STEPS } from '../../test/scanned-steps.js';
import type { JourneyCommand } from './commands.js';
import type { JourneyEvent } from './events.js';

/** Those that record what has happened go on where the doubt is about one of our own labels. */
const FACTS = new Set<JourneyCommand['type']>([
  'UnpackUnits',
  'DiscardVessel',
  'TestSeal',
  'PutAwayUnit',
]);
const asked = SCANNED_STEPS.filter(([command]) => !FACTS.has(command));
const recorded = SCANNED_STEPS.filter(([command]) => FACTS.has(command));

const voided = (item: string): JourneyEvent => ({
  type: 'LabelVoided',
  data: { item, label: serialOf(item), reason: 'smeared' },
});
const reprinted = (item: string): JourneyEvent => ({
  type: 'LabelPrinted',
  data: {
    item,
    kind: 'vessel',
    batch: 'B1',
    label: serialOf(item, 2),
    instance: 2,
    printer: 'PRINTER-1',
    token: 1,
  },
});

describe.each(SCANNED_STEPS)('%s', (command, step, item, scanning) => {
  it('goes on with the right label', () => {
    expect(scanning(given(step), scan(item)).decision).toMatchObject({ outcome: 'accepted' });
  });

  it('H3: stops a label that nobody printed', () => {
    scanning(given(step), scanOfNobody).isStopped('LABEL_UNKNOWN');
  });

  const mixesUp = command === 'UnpackUnits';
  it("H6: another participant's container is stopped, or recorded as a mix-up where it has happened", () => {
    const outcome = scanning(given(step), scanOfStranger(item));
    if (mixesUp) outcome.isRecorded(broke('WRONG_PRODUCT'), broke('MIX_UP', wholeJourney));
    else outcome.isStopped('WRONG_PRODUCT');
  });

  it("H32: so is a container of the same participant's other dose", () => {
    const outcome = scanning(given(step), scanOfOtherDose(item));
    if (mixesUp) outcome.isRecorded(broke('WRONG_DOSE'), broke('MIX_UP', wholeJourney));
    else outcome.isStopped('WRONG_DOSE');
  });
});

describe.each(asked)('%s, asked first', (_command, step, item, scanning) => {
  it('H2: stops a void label, and holds what carries it', () => {
    scanning(given(step).and(qa, voided(item)), scan(item)).isStopped(
      'LABEL_NOT_CURRENT',
      unit(item),
    );
  });

  it('H2: refuses a label that is printed and that nobody has put on yet', () => {
    scanning(given(step).and(qa, reprinted(item)), scan(item, 2)).isRefused('ITEM_NOT_READY', {
      item,
      label_status: 'printed',
    });
  });
});

describe.each(recorded)('%s, which is recorded', (_command, step, item, scanning) => {
  it('H2: goes on under a void label, and what carries it is held', () => {
    const { decision, state } = scanning(given(step).and(qa, voided(item)), scan(item));
    expect(decision).toMatchObject({
      outcome: 'accepted',
      findings: [{ code: 'LABEL_NOT_CURRENT', hold: unit(item) }],
    });
    expect(Object.values(state.holds)).toMatchObject([{ scope: unit(item), open: true }]);
  });
});

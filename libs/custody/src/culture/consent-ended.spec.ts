import { labelled } from '../../test/chapter.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given, wholeJourney } from '../../test/journey-story.js';
import { operator, reactor } from '../../test/people.js';
import { bench, lot, scan } from '../../test/scans.js';
import type { StopCause } from '../hold/events.js';
import type { JourneyEvent } from '../journey/events.js';

const stopped = (cause: StopCause): JourneyEvent => ({
  type: 'HoldPlaced',
  data: { hold: 'HOLD-1', scope: wholeJourney, cause: { kind: 'stop', stop: 'STOP-1', cause } },
});
const count = { viableCells: 40_000_000, viabilityPercent: '95.0' };
const harvesting = { bench, from: [scan('V5')], into: scan('H1'), count };

describe('when participation ends during the weeks of the culture', () => {
  const ready = given('harvest-labelled');

  it.each(['consent-withdrawn', 'participant-died'] as const)(
    'H48: nothing is harvested after %s',
    cause => {
      ready
        .and(reactor, stopped(cause))
        .when(operator, 'HarvestCells', harvesting)
        .isStopped('CONSENT_ENDED');
    },
  );

  it('H48: harvested all the same, it is recorded, and the batch is held', () => {
    ready
      .and(reactor, stopped('consent-withdrawn'))
      .whenToldAfterwards(operator, 'HarvestCells', harvesting)
      .isRecorded(broke('CONSENT_ENDED', batch('B1')));
  });

  it('but the cells are kept alive until it is decided what becomes of them', () => {
    const withdrawn = given('isolated').and(reactor, stopped('consent-withdrawn'));
    withdrawn
      .when(operator, 'ChangeMedium', {
        bench,
        vessels: [scan('V1')],
        medium: lot('MEDIUM-1'),
        confluencePercent: 40,
      })
      .isRecorded();
    withdrawn
      .and(operator, ...labelled('vessel', 'V3'))
      .when(operator, 'PassageCells', {
        bench,
        from: [scan('V1'), scan('V2')],
        into: [scan('V3')],
        declaredVessels: 1,
        count: { viableCells: 20_000_000, viabilityPercent: '94.5' },
        areaSquareCentimetres: 675,
        reagent: lot('TRYPSIN-1'),
      })
      .isRecorded();
  });

  it('H25: a recall is a hold, and a hold stops no harvest', () => {
    ready.and(reactor, stopped('recall')).when(operator, 'HarvestCells', harvesting).isRecorded();
  });
});

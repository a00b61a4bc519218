import { broke } from '../../test/given-when-then.js';
import { batch, given } from '../../test/journey-story.js';
import { operator } from '../../test/people.js';
import { STRANGER, bench, benchOfEvents, lot, scan } from '../../test/scans.js';
import type { PresentedWorkstation } from '../kernel/presented.js';

const feeding = (at: PresentedWorkstation) => ({
  bench: at,
  vessels: [scan('V1'), scan('V2')],
  medium: lot('MEDIUM-2'),
  confluencePercent: 40,
});
const session = { session: 'SESSION-1', coi: STRANGER.coi, lineClearedBy: 'second-operator' };

describe('the bench', () => {
  const isolated = given('isolated');

  it('is named by the event with its session', () => {
    isolated.when(operator, 'ChangeMedium', feeding(bench)).happens({
      type: 'MediumChanged',
      data: {
        vessels: ['V1', 'V2'],
        bench: benchOfEvents,
        medium: lot('MEDIUM-2'),
        confluencePercent: 40,
      },
    });
  });

  it('H5: that is not open is refused', () => {
    isolated
      .when(operator, 'ChangeMedium', feeding({ workstation: 'BENCH-1' }))
      .isRefused('BENCH_NOT_OPEN', { workstation: 'BENCH-1' });
  });

  it('H5: that is open for another therapy is stopped', () => {
    isolated
      .when(operator, 'ChangeMedium', feeding({ workstation: 'BENCH-1', session }))
      .isStopped('BENCH_OF_ANOTHER');
  });

  it('H5: whose line nobody cleared is stopped', () => {
    isolated
      .when(
        operator,
        'ChangeMedium',
        feeding({
          workstation: 'BENCH-1',
          session: { session: 'SESSION-1', coi: bench.session!.coi },
        }),
      )
      .isStopped('LINE_NOT_CLEARED');
  });

  it('H5: that was used all the same is recorded, with what was wrong about it', () => {
    isolated
      .whenToldAfterwards(operator, 'ChangeMedium', feeding({ workstation: 'BENCH-1', session }))
      .isRecorded(broke('BENCH_OF_ANOTHER', batch('B1')));
    isolated
      .whenToldAfterwards(operator, 'ChangeMedium', feeding({ workstation: 'BENCH-1' }))
      .isRecorded(broke('BENCH_NOT_OPEN', batch('B1')))
      .as({
        type: 'MediumChanged',
        data: {
          vessels: ['V1', 'V2'],
          bench: { workstation: 'BENCH-1', session: 'none' },
          medium: lot('MEDIUM-2'),
          confluencePercent: 40,
        },
      });
  });

  it('H5: another therapy is told before a line that nobody cleared', () => {
    isolated
      .when(
        operator,
        'ChangeMedium',
        feeding({ workstation: 'BENCH-1', session: { session: 'SESSION-1', coi: STRANGER.coi } }),
      )
      .isStopped('BENCH_OF_ANOTHER');
  });
});

import { given } from '../../test/journey-story.js';
import { qa, reactor } from '../../test/people.js';

const lifting = { stop: 'STOP-1', evidence: 'the form is of another participant' };
const stopped = (stop: string, cause: 'consent-withdrawn' | 'participant-died') =>
  ({ stop, cause }) as const;
const held = given('tested', 'fresh').when(
  reactor,
  'HoldForStop',
  stopped('STOP-1', 'consent-withdrawn'),
).next;

describe('a stop that was opened on the wrong participant', () => {
  it('H48: ends with its hold, and the therapy goes on', () => {
    expect(held.state.participationEnded).toBe('consent-withdrawn');
    const { participationEnded, holds } = held.when(reactor, 'LetGoOfStop', lifting).happens({
      type: 'HoldResolved',
      data: { hold: 'HOLD-1', disposition: 'lifted', evidence: lifting.evidence },
    }).state;
    expect(participationEnded).toBeUndefined();
    expect(holds['HOLD-1']).toMatchObject({ open: false, disposition: 'lifted' });
  });

  it('H48: leaves another one standing', () => {
    const { participationEnded } = held
      .when(reactor, 'HoldForStop', stopped('STOP-2', 'participant-died'))
      .next.when(reactor, 'LetGoOfStop', lifting).state;
    expect(participationEnded).toBe('participant-died');
  });

  it('is let go of once', () => {
    held
      .when(reactor, 'LetGoOfStop', lifting)
      .next.when(reactor, 'LetGoOfStop', lifting)
      .isRefused('ALREADY_DONE');
  });

  it('gives nothing back that QA has rejected meanwhile', () => {
    const rejected = held.when(qa, 'ResolveHold', {
      hold: 'HOLD-1',
      disposition: 'rejected',
      evidence: 'consent form',
    });
    rejected.next.when(reactor, 'LetGoOfStop', lifting).isRefused('ALREADY_DONE');
    expect(rejected.state.participationEnded).toBe('consent-withdrawn');
  });
});

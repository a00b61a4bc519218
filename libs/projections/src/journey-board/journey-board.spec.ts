import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import { journeysOnBoard } from './journeys-on-board.js';

const OTHER = 'CHA999926XYZ999';
const paging = { limit: 100, cursor: undefined };

const started = golden('JourneyStarted');
const stop = (cause: string) =>
  golden('HoldPlaced', { data: { cause: { kind: 'stop', stop: 'STOP-1', cause } } });
const ofAnother = (event: ReadEvent): ReadEvent => ({
  ...event,
  envelope: { ...event.envelope, stream: `journey-${OTHER}` },
});

/** The board, after what happened. */
function board(events: readonly ReadEvent[], onlyThoseThatMayBeOver = false) {
  const models = readModels();
  models.apply(inOrder(...events));
  const { rows } = journeysOnBoard(models, { onlyThoseThatMayBeOver }, paging);
  models.close();
  return rows;
}

describe('the journey board', () => {
  const { participant, subjectNumber, doseNumber } = started.data as Record<string, unknown>;

  it('has a line for every therapy, up to its newest event', () => {
    const held = golden('HoldPlaced', { revision: 7 });
    expect(board([started, held])).toEqual([
      {
        coi: COI,
        participant,
        subjectNumber,
        doseNumber,
        startedAt: started.envelope.recordedAt,
        revision: 7,
        nearMisses: 0,
      },
    ]);
  });

  it('H28: counts near misses of a therapy, and of no other', () => {
    const miss = golden('StopRaised');
    const rows = board([started, ofAnother(started), miss, miss, ofAnother(miss)]);
    expect(rows.map(({ coi, nearMisses }) => [coi, nearMisses])).toEqual([
      [COI, 2],
      [OTHER, 1],
    ]);
  });

  it.each([
    ['was given', golden('InfusionCompleted')],
    ['was broken off', golden('InfusionAborted')],
    ['ended with the consent', stop('consent-withdrawn')],
    ['ended with the death of the participant', stop('participant-died')],
  ])('has those that may be over after all others: one that %s', (_how, ended) => {
    expect(board([started, ofAnother(started), ended]).map(({ coi }) => coi)).toEqual([OTHER, COI]);
    expect(board([started, ofAnother(started), ended], true).map(({ coi }) => coi)).toEqual([COI]);
  });

  it('says which of them something happened with since a position, in the order of the log and not of its letters', () => {
    const models = readModels();
    const at = (position: string, event: ReadEvent) => ({ position, event });
    models.apply([
      at('1.8', started),
      at('1.9', ofAnother(started)),
      at('1.10', golden('HoldPlaced')),
    ]);
    const changed = (changedAfter: string): readonly string[] =>
      journeysOnBoard(models, { onlyThoseThatMayBeOver: false, changedAfter }, paging).rows.map(
        ({ coi }) => coi,
      );
    expect(changed('1.7')).toEqual([COI, OTHER]);
    expect(changed('1.9')).toEqual([COI]);
    expect(changed('1.10')).toEqual([]);
    expect(changed('2.0')).toEqual([]);
    models.close();
  });

  it('does not take for over what is only held', () => {
    expect(board([started, golden('HoldPlaced'), stop('recall')], true)).toEqual([]);
  });
});

import { stageADay } from '@selfsame/simulator';
import { type Played, play } from './harness/play.js';

describe('a trial from a seed', () => {
  let [one, again, other]: Played[] = [];
  beforeAll(async () => {
    one = await play({ seed: 5, participants: 2 });
    again = await play({ seed: 5, participants: 2, afterwards: trial => stageADay(trial, 2) });
    other = await play({ seed: 6, participants: 2 });
  });

  it('is the same again: the same errors and the same care, under the same command ids', () => {
    expect(one?.book.injections.length).toBeGreaterThan(0);
    expect(again?.book.injections).toEqual(one?.book.injections);
    expect(again?.book.careActs).toEqual(one?.book.careActs);
  });

  it('leaves the same history, whatever people begin when it is over', () => {
    const history = (played: Played | undefined) =>
      played?.log.slice(0, played.ofTrial).map(({ stream, bytes }) => {
        const text = new TextDecoder().decode(bytes);
        const { type, recordedAt } = JSON.parse(text) as Record<string, string>;
        return [stream.split('-')[0], type, recordedAt];
      });
    expect(again?.log.length).toBeGreaterThan(one?.log.length ?? Infinity);
    expect(history(again)).toEqual(history(one));
  });

  it('is another from another seed', () => {
    expect(other?.book.injections).not.toEqual(one?.book.injections);
  });
});

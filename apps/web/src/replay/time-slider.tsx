import { CLOCKS, type Clock, type ReadEvent } from '@selfsame/replay';
import { useId } from 'preact/hooks';
import { stampOf } from '../instants/stamp.js';
import { eventName } from '../record/event-name.js';
import { inLanguages } from '../words/in-languages.js';
import type { Stop } from './stops-of.js';

const say = inLanguages({
  en: {
    slider: 'Moment',
    clock: 'Which clock',
    happened: 'As it happened',
    known: 'As it was known',
    before: 'the last before it:',
    earlier: 'Earlier',
    later: 'Later',
    place: (from: number, of: number) => `${from} of ${of}`,
  },
  cs: {
    slider: 'Okamžik',
    clock: 'Které hodiny',
    happened: 'Jak se to stalo',
    known: 'Jak se to vědělo',
    before: 'poslední předtím:',
    earlier: 'Dříve',
    later: 'Později',
    place: (from: number, of: number) => `${from} z ${of}`,
  },
});

interface Shown {
  readonly stops: readonly Stop[];
  readonly stop: number;
  /** The moment that is looked at: of the stop, or between it and the next. */
  readonly at: number;
  readonly clock: Clock;
  /** What happened, or became known, at the stop. */
  readonly events: readonly ReadEvent[];
  readonly onStop: (stop: number) => void;
  readonly onClock: (clock: Clock) => void;
}

/** From event to event through a therapy, by either clock: with a finger, a mouse, or the arrow keys. */
export function TimeSlider({ stops, stop, at, clock, events, onStop, onClock }: Shown) {
  const words = say();
  const id = useId();
  const names = [...new Set(events.map(({ type }) => eventName(type)))].join(', ');
  const what = at === stops[stop]?.at ? names : `${words.before} ${names}`;
  const time = stampOf(at);
  return (
    <section class="time-slider" aria-label={words.slider}>
      <div class="slider-head">
        <p class="moment">
          <strong>{time}</strong> <span>{what}</span>{' '}
          <span class="quiet-text">{words.place(stop + 1, stops.length)}</span>
        </p>
        <div class="clock-choice" role="radiogroup" aria-label={words.clock}>
          {CLOCKS.map(each => (
            <label key={each} class="clock-option">
              <input
                type="radio"
                name={`${id}-clock`}
                checked={each === clock}
                onChange={() => onClock(each)}
              />
              {words[each]}
            </label>
          ))}
        </div>
      </div>
      <div class="slider-row">
        <button type="button" disabled={stop === 0} onClick={() => onStop(stop - 1)}>
          <span aria-hidden="true">◀︎</span>
          <span class="unseen">{words.earlier}</span>
        </button>
        <input
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={stop}
          aria-label={words.slider}
          aria-valuetext={`${time}: ${what}`}
          onInput={event => onStop(event.currentTarget.valueAsNumber)}
        />
        <button type="button" disabled={stop >= stops.length - 1} onClick={() => onStop(stop + 1)}>
          <span aria-hidden="true">▶︎</span>
          <span class="unseen">{words.later}</span>
        </button>
      </div>
    </section>
  );
}

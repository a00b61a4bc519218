import { type Clock, type History, begun, foldJourney, historyAt } from '@selfsame/replay';
import { useMemo } from 'preact/hooks';
import { stampOf } from '../instants/stamp.js';
import { inLanguages } from '../words/in-languages.js';
import { Differences } from './differences.js';
import { differencesOf, factsOf } from './facts-of.js';
import { asTold } from './same-journey.js';
import { type Stop, momentOf } from './stops-of.js';

const say = inLanguages({
  en: {
    title: 'Two moments side by side',
    none: 'The rules saw nothing differently at these two moments.',
    here: 'Both folded on this device from the bytes of the events.',
    forget: 'Stop comparing',
  },
  cs: {
    title: 'Dva okamžiky vedle sebe',
    none: 'Pravidla v těchto dvou okamžicích neviděla nic jinak.',
    here: 'Oba složeny na tomto zařízení z bajtů událostí.',
    forget: 'Přestat porovnávat',
  },
});

interface MomentsShown {
  readonly history: History;
  readonly clock: Clock;
  readonly here: Stop;
  readonly beside: Stop;
  readonly onForget: () => void;
}

const head = ({ at, revision }: Stop): string => `${stampOf(at)} · ${revision}`;

/** What differs between two moments of one clock, as the rules see it; the earlier one stands on the left. Nobody is asked for it. */
export function TwoMoments({ history, clock, here, beside, onForget }: MomentsShown) {
  const words = say();
  const isKeptFirst =
    beside.at < here.at || (beside.at === here.at && beside.revision <= here.revision);
  const [first, last] = isKeptFirst ? [beside, here] : [here, beside];
  const rows = useMemo(() => {
    const factsAt = (stop: Stop) =>
      factsOf(asTold(foldJourney(begun(history, historyAt(history, momentOf(clock, stop))))));
    return differencesOf(factsAt(first), factsAt(last));
  }, [history, clock, first, last]);
  return (
    <section class="two-moments">
      <h2>{words.title}</h2>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Differences label={words.title} rows={rows} first={head(first)} last={head(last)} />
      )}
      <p class="quiet-text">{words.here}</p>
      <button type="button" class="quiet" onClick={onForget}>
        {words.forget}
      </button>
    </section>
  );
}

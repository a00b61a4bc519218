import { useState } from 'preact/hooks';
import { useFetched } from '../shell/use-fetched.js';
import { hasPass } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import type { PossibleAct } from './acts-at.js';
import type { Stop } from './run.js';

const say = inLanguages({
  en: {
    title: 'Nobody takes it there',
    scan: 'Scan package, seal and logger first.',
    else: 'I hand it over to somebody else',
    locker: 'I leave it in a locker',
  },
  cs: {
    title: 'Tam ji nikdo nepřevezme',
    scan: 'Nejdřív naskenujte zásilku, plombu a záznamník.',
    else: 'Předávám někomu jinému',
    locker: 'Nechávám ji ve schránce',
  },
});

interface Shown {
  readonly stop: Stop;
  readonly acts: readonly PossibleAct[];
  /** Undefined before everything was scanned that both sides scan. */
  readonly onAct: ((possible: PossibleAct) => void) | undefined;
  readonly isBusy: boolean;
}

/** Refused at the door, the door is dark, it was the wrong door: back, to somebody else, or into a locker. Quiet until somebody needs it. */
export function OtherWays({ stop, acts, onAct, isBusy }: Shown) {
  const words = say();
  const [isElse, setElse] = useState(false);
  const { Part: ToSomebodyElse } = useFetched(isElse, () => import('./to-somebody-else.js'));
  // A pass is for one package between two posts.
  const isOfTheFirm = !hasPass.value;
  return (
    <details class="more">
      <summary>{words.title}</summary>
      <div class="stack">
        {onAct === undefined && <p class="hint">{words.scan}</p>}
        {acts.map(possible => (
          <button
            key={possible.label}
            type="button"
            disabled={isBusy || onAct === undefined}
            onClick={() => onAct?.(possible)}
          >
            {possible.label}
          </button>
        ))}
        {isOfTheFirm && !isElse && (
          <button type="button" disabled={onAct === undefined} onClick={() => setElse(true)}>
            {words.else}
          </button>
        )}
        {ToSomebodyElse && <ToSomebodyElse stop={stop} onAct={onAct} isBusy={isBusy} />}
        {isOfTheFirm && (
          <a class="button" href={`${BASE}/run/${stop.sscc}/incident?what=deposit`}>
            {words.locker}
          </a>
        )}
      </div>
    </details>
  );
}

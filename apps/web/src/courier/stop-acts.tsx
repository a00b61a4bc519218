import { useState } from 'preact/hooks';
import { online } from '../api/online.js';
import { ProblemNote } from '../problems/problem-note.js';
import { inLanguages } from '../words/in-languages.js';
import { type PossibleAct, actsAt, actsOfReturn } from './acts-at.js';
import { CollectForm } from './collect-form.js';
import { HeldOut } from './held-out.js';
import { OtherWays } from './other-ways.js';
import { type Outside, differs, isWhole } from './outside.js';
import { RefuseForm } from './refuse-form.js';
import { type Stop, isHeldOut, liesAt } from './run.js';
import type { useDoing } from './use-doing.js';

const say = inLanguages({
  en: {
    refuse: 'I do not take it',
    kept: 'Without a signal it is kept on this phone, and is no permission.',
  },
  cs: {
    refuse: 'Nepřebírám',
    kept: 'Bez signálu se to uloží v telefonu a není to povolení.',
  },
});

interface Shown {
  readonly stop: Stop;
  readonly scans: Partial<Outside>;
  readonly doing: ReturnType<typeof useDoing>;
}

/** What can be done with a package now: the next right thing is the largest. */
export function StopActs({ stop, scans, doing }: Shown) {
  const words = say();
  const [isRefusing, setRefusing] = useState(false);
  const whole = isWhole(scans) && !differs(stop.sscc, scans.package) ? scans : undefined;
  const lies = liesAt(stop);
  if (lies !== undefined) return <CollectForm stop={stop} at={lies} scans={whole} doing={doing} />;
  if (isRefusing)
    return (
      <RefuseForm
        stop={stop}
        scanned={scans.package}
        doing={doing}
        onOver={() => setRefusing(false)}
      />
    );
  const doIt = whole && (({ act }: PossibleAct): void => void doing.run(act(whole)));
  return (
    <div class="stack">
      {isHeldOut(stop) && stop.row && <HeldOut stop={stop} row={stop.row} />}
      {doing.problem && <ProblemNote problem={doing.problem} />}
      {doIt &&
        actsAt(stop).map((possible, place) => (
          <button
            key={possible.label}
            type="button"
            class={place === 0 ? 'next' : undefined}
            disabled={doing.isBusy}
            onClick={() => doIt(possible)}
          >
            {possible.label}
          </button>
        ))}
      {doIt && !online.value && <p class="hint">{words.kept}</p>}
      {stop.state === 'offered' && (
        <button type="button" class="danger" onClick={() => setRefusing(true)}>
          {words.refuse}
        </button>
      )}
      {stop.state === 'held' && (
        <OtherWays stop={stop} acts={actsOfReturn(stop)} onAct={doIt} isBusy={doing.isBusy} />
      )}
    </div>
  );
}

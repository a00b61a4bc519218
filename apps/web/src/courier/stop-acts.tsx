import { useState } from 'preact/hooks';
import { online } from '../api/online.js';
import type { Act } from '../offline/kept-act.js';
import { ProblemNote } from '../problems/problem-note.js';
import { inLanguages } from '../words/in-languages.js';
import { aboutStop } from './about-stop.js';
import { CollectForm } from './collect-form.js';
import { HeldOut } from './held-out.js';
import { type Outside, differs, isWhole } from './outside.js';
import { RefuseForm } from './refuse-form.js';
import { type PackageRow, type Stop, isHeldOut, isUnderWay } from './run.js';
import type { useDoing } from './use-doing.js';

const say = inLanguages({
  en: {
    take: 'I take it',
    refuse: 'I do not take it',
    leave: (to: string) => `I leave for ${to}`,
    offer: (to: string) => `I hand it over to ${to}`,
    back: (to: string) => `I hand it back to ${to}`,
    kept: 'Without a signal it is kept on this phone, and is no permission.',
  },
  cs: {
    take: 'Přebírám',
    refuse: 'Nepřebírám',
    leave: (to: string) => `Odjíždím do: ${to}`,
    offer: (to: string) => `Předávám do: ${to}`,
    back: (to: string) => `Vracím do: ${to}`,
    kept: 'Bez signálu se to uloží v telefonu a není to povolení.',
  },
});

interface Shown {
  readonly stop: Stop;
  readonly scans: Partial<Outside>;
  readonly doing: ReturnType<typeof useDoing>;
}

interface Offered {
  readonly label: string;
  readonly act: (scans: Outside) => Act;
}

/** What can be done with a package now: the next right thing is the largest. */
export function StopActs({ stop, scans, doing }: Shown) {
  const words = say();
  const [isRefusing, setRefusing] = useState(false);
  const acts = actsAt(stop);
  const whole = isWhole(scans) && !differs(stop.sscc, scans.package) ? scans : undefined;
  const isOffered = stop.state === 'offered';
  if (isOffered && stop.row?.liesAt)
    return <CollectForm row={stop.row} scans={whole} doing={doing} />;
  if (isRefusing)
    return (
      <RefuseForm
        stop={stop}
        scanned={scans.package}
        doing={doing}
        onOver={() => setRefusing(false)}
      />
    );
  return (
    <div class="stack">
      {isHeldOut(stop) && stop.row && <HeldOut row={stop.row} />}
      {doing.problem && <ProblemNote problem={doing.problem} />}
      {whole &&
        acts.map(({ label, act }, place) => (
          <button
            key={label}
            type="button"
            class={place === 0 ? 'next' : undefined}
            disabled={doing.isBusy}
            onClick={() => void doing.run(act(whole))}
          >
            {label}
          </button>
        ))}
      {whole && !online.value && <p class="hint">{words.kept}</p>}
      {isOffered && (
        <button type="button" class="danger" onClick={() => setRefusing(true)}>
          {words.refuse}
        </button>
      )}
    </div>
  );
}

function actsAt(stop: Stop): readonly Offered[] {
  const { row, state } = stop;
  if (state !== 'held') return [take(stop)];
  if (row === undefined) return [];
  const onward = [leave(stop, row), handOver(stop, row)];
  const inOrder = isUnderWay(stop) ? onward.toReversed() : onward;
  const isHome =
    row.origin.site === row.destination.site && row.origin.post === row.destination.post;
  return isHome ? inOrder : [...inOrder, handBack(stop, row)];
}

const take = (stop: Stop): Offered => ({
  label: say().take,
  act: scans => ({ ...aboutStop(stop), type: 'AcceptHandoff', fields: scans }),
});

/** Where it is driven is said: it may have been sent elsewhere since this phone heard of it. */
const leave = (stop: Stop, { destination, destinationTitle }: PackageRow): Offered => ({
  label: say().leave(destinationTitle),
  act: scans => ({ ...aboutStop(stop), type: 'DepartPackage', fields: { ...scans, destination } }),
});

const handOver = (stop: Stop, { destination: to, destinationTitle }: PackageRow): Offered => ({
  label: say().offer(destinationTitle),
  act: scans => ({ ...aboutStop(stop), type: 'OfferHandoff', fields: { ...scans, to } }),
});

const handBack = (stop: Stop, { origin: to, originTitle }: PackageRow): Offered => ({
  label: say().back(originTitle),
  act: scans => ({ ...aboutStop(stop), type: 'OfferHandoff', fields: { ...scans, to } }),
});

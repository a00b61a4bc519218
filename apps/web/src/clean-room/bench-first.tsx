import type { ComponentChildren } from 'preact';
import { ActForm } from '../act/act-form.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import type { Answer } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { openBench } from './bench-acts.js';
import { type Bench, BenchBar } from './bench-bar.js';
import { benchHere } from './bench-here.js';
import { ChooseBench } from './choose-bench.js';

const say = inLanguages({
  en: {
    other: 'This bench is open for another therapy. Nothing of this one comes near it.',
    there: 'Go to the therapy that it is open for',
  },
  cs: {
    other: 'Tento box je otevřen pro jinou terapii. Nic z této k němu nepatří.',
    there: 'Přejít k terapii, pro kterou je otevřen',
  },
});

interface First {
  readonly coi: string;
  /** Whether what is next is done at a bench. */
  readonly isNeeded: boolean;
  readonly onTold: (answer?: Answer) => Promise<void>;
  readonly children: ComponentChildren;
}

/** H5: what is done at a bench is offered once one is open for this therapy, and its line is cleared. */
export function BenchFirst(shown: First) {
  const workstation = benchHere.value;
  if (workstation !== undefined) return <AtBench {...shown} workstation={workstation} />;
  return shown.isNeeded ? <ChooseBench /> : <>{shown.children}</>;
}

function AtBench({ workstation, ...shown }: First & { readonly workstation: string }) {
  const params = { path: { workstation } };
  const reading = useReading(
    () => answerOf(client.GET('/workstations/{workstation}', { params })),
    [workstation],
  );
  return (
    <Shown reading={reading}>
      {bench => (
        <>
          <BenchBar bench={bench} />
          <AsItIsOpen {...shown} workstation={workstation} open={bench.open} />
        </>
      )}
    </Shown>
  );
}

function AsItIsOpen({ open, ...shown }: First & Pick<Bench, 'open' | 'workstation'>) {
  const words = say();
  const isOther = open !== null && open.coi !== shown.coi;
  const isReady = open !== null && !isOther && open.lineClearedBy !== null;
  if (isReady || (!isOther && !shown.isNeeded)) return <>{shown.children}</>;
  if (!isOther) return open === null ? <Opening {...shown} /> : null;
  if (!shown.isNeeded) return <>{shown.children}</>;
  return (
    <div class="problem" role="status">
      <p class="problem-title">{words.other}</p>
      <div class="stack">
        <a class="button" href={`${BASE}/clean-room/${open.coi}`}>
          {words.there}
        </a>
        <ChooseBench isAnother />
      </div>
    </div>
  );
}

function Opening({ coi, workstation, onTold }: First & Pick<Bench, 'workstation'>) {
  const opening = openBench(coi, workstation);
  return (
    <section class="stack">
      <h2>{opening.title}</h2>
      <ActForm act={opening} onDone={onTold} />
      <ChooseBench isAnother />
    </section>
  );
}

import '../act/act.css';
import './clean-room.css';
import { useRoute } from 'preact-iso';
import { ActList } from '../act/act-list.js';
import { HoldsNote } from '../bedside/holds-note.js';
import { referToRecord } from '../desk/batch-acts.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Steps } from '../look/steps.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { DeviationsNote } from '../problems/deviations-note.js';
import { useDeviations } from '../problems/use-deviations.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { BenchFirst } from './bench-first.js';
import { discardVessel, failExpansion } from './culture-acts.js';
import { fill } from './filling-acts.js';
import { KeyAgain } from './key-again.js';
import { makingSteps } from './making-steps.js';
import { AT_A_BENCH, atTheBench } from './next-step.js';
import { type Therapy, readTherapy } from './read-therapy.js';
import { recordKinds } from './record-kinds.js';
import { takeSample } from './sample-acts.js';
import { StepNow } from './step-now.js';
import { WaitsList } from './waits-list.js';
import { WhatIsHere } from './what-is-here.js';
import { Whose } from './whose.js';

const say = inLanguages({
  en: {
    also: 'What else can be done',
    goesOn: 'Held or not: the cells are fed, moved on, frozen and put away as before.',
  },
  cs: {
    also: 'Co dalšího lze udělat',
    goesOn: 'I při zadržení se buňky krmí, pasážují, mrazí a ukládají jako dosud.',
  },
});

/** One therapy in the room where it is made: whose it is, what is next, and what is still missing. */
export default function TherapyScreen() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(
    async () => ({ ...(await readTherapy(coi)), posts: await readPlaces() }),
    [coi],
  );
  const { deviations, onTold } = useDeviations(() => reading.reload());
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {read => <InTheRoom therapy={read} posts={read.posts} {...{ deviations, onTold }} />}
      </Shown>
    </div>
  );
}

interface InTheRoomShown {
  readonly therapy: Therapy;
  readonly posts: readonly NamedPost[];
  readonly deviations: Parameters<typeof DeviationsNote>[0]['of'];
  readonly onTold: (answer?: Answer) => Promise<void>;
}

function InTheRoom({ therapy, posts, deviations, onTold }: InTheRoomShown) {
  const { journey, protocol, waits } = therapy;
  const { coi, subjectNumber, doseNumber, currentBatch } = journey;
  const bench = atTheBench(journey, account.value?.at ?? nowhere, {
    passages: protocol.culture.passages,
    isFrozen: protocol.form.kind === 'cryo',
  });
  const also = [
    discardVessel(coi),
    takeSample(coi, protocol.tests),
    ...(bench.step === 'seal' || bench.step === 'test-seal' ? [fill(coi)] : []),
    referToRecord(coi, currentBatch, recordKinds()),
    failExpansion(coi),
  ];
  return (
    <>
      <Whose {...{ coi, subjectNumber, doseNumber }} batch={currentBatch} />
      <HoldsNote journey={journey} />
      {Object.values(journey.holds).some(({ open }) => open) && <p>{say().goesOn}</p>}
      <DeviationsNote of={deviations} />
      <Steps {...makingSteps()} steps={bench.steps} now={bench.step} />
      <KeyAgain journey={journey} />
      <BenchFirst coi={coi} isNeeded={AT_A_BENCH.has(bench.step)} onTold={onTold}>
        <StepNow key={bench.step} therapy={therapy} bench={bench} posts={posts} onTold={onTold} />
      </BenchFirst>
      <WhatIsHere items={bench.here} />
      {waits !== undefined && (
        <WaitsList waits={waits} status={journey.batches[currentBatch]?.status ?? 'growing'} />
      )}
      <ActList title={say().also} acts={also} onDone={onTold} />
    </>
  );
}

const nowhere = { organisation: '', site: '', post: '' };

import '../act/act.css';
import './desk.css';
import { useRoute } from 'preact-iso';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { certify, referToRecord, reject } from './batch-acts.js';
import { BATCH_WORDS } from './batch-words.js';
import { type Dossier, DossierOfBatch, kindsOf } from './dossier.js';
import { Exceptions } from './exceptions.js';
import { TherapyHead } from './therapy-head.js';
import { type Review, Waits } from './waits.js';

const say = inLanguages({
  en: {
    decide: 'Release',
    qpOnly: 'Only the QP releases.',
    notYet: 'It cannot be released yet: the list above says why.',
    over: 'Nothing is left to release here.',
  },
  cs: {
    decide: 'Propuštění',
    qpOnly: 'Propouští jen QP.',
    notYet: 'Zatím nelze propustit: důvody jsou v seznamu výše.',
    over: 'Zde už není co propouštět.',
  },
});

/** A batch by exception, and the decision about it on the same page: what is signed rests on what was just read. */
export default function BatchScreen() {
  const { coi = '', batch = '' } = useRoute().params;
  const reading = useReading(async () => {
    const params = { path: { coi, batch } };
    const [{ journey }, reviewed, dossier] = await Promise.all([
      readJourney(coi),
      answerOf(client.GET('/journeys/{coi}/batches/{batch}/review', { params })),
      answerOf(client.GET('/journeys/{coi}/batches/{batch}/dossier', { params })),
    ]);
    return { journey, reviewed, dossier };
  }, [coi, batch]);
  return <Shown reading={reading}>{read => <Batch {...read} />}</Shown>;
}

interface Read {
  readonly journey: JourneyState;
  readonly reviewed: Review;
  readonly dossier: Dossier;
}

function Batch({ journey, reviewed, dossier }: Read) {
  const { review } = reviewed;
  const status = journey.batches[review.batch]?.status ?? 'growing';
  return (
    <>
      <TherapyHead journey={journey}>
        {review.batch} · {BATCH_WORDS()[status]}
      </TherapyHead>
      <div class="desk">
        <div class="desk-main">
          {!NOT_CERTIFIED.has(status) && <Waits review={review} />}
          <Exceptions review={review} />
        </div>
        <div class="desk-side">
          <Decision reviewed={reviewed} status={status} />
          <DossierOfBatch dossier={dossier} />
          <ActList
            acts={[
              ...(status === 'rejected' ? [] : [reject(review.coi, review.batch)]),
              referToRecord(review.coi, review.batch, kindsOf(dossier)),
            ]}
          />
        </div>
      </div>
    </>
  );
}

const NOT_CERTIFIED = new Set(['failed', 'final', 'exceptional', 'rejected']);

function Decision({ reviewed, status }: { reviewed: Review; status: string }) {
  const words = say();
  const { waits } = reviewed.review;
  const stages = (['final', 'conditional'] as const).filter(
    stage => waits[stage].length === 0 && !(stage === 'conditional' && status === 'conditional'),
  );
  const isOver = NOT_CERTIFIED.has(status);
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      {isOver && <p>{words.over}</p>}
      {!isOver && !roles.value.has('qp') && <p>{words.qpOnly}</p>}
      {!isOver && roles.value.has('qp') && stages.length === 0 && <p>{words.notYet}</p>}
      {!isOver &&
        roles.value.has('qp') &&
        stages.map(stage => {
          const certifying = certify(reviewed, stage);
          return (
            <div key={stage}>
              <h3>{certifying.title}</h3>
              <ActForm act={certifying} />
            </div>
          );
        })}
    </section>
  );
}

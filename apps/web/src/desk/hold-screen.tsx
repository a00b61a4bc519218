import '../act/act.css';
import './desk.css';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { ActForm } from '../act/act-form.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { acknowledgePage, resolveHold } from './hold-acts.js';
import type { HoldEvidence } from './hold-evidence.js';
import { HoldFacts } from './hold-facts.js';
import { HoldHead } from './hold-head.js';
import { LedTo } from './led-to.js';
import { Paged } from './paged.js';

const say = inLanguages({
  en: {
    own: 'You placed this hold yourself. Somebody else lifts it: the deputy or the QP.',
    lifted: 'This hold was lifted.',
    rejected: 'This hold ended in a rejection. What it held is given to nobody.',
    news: 'Something more was found meanwhile. It stands in the list above.',
    seen: 'I have read it',
    undecided: 'You cannot decide? Leave it held. The cells are fed, frozen and moved as before.',
  },
  cs: {
    own: 'Zadržel(a) jste to vy. Uvolní to někdo jiný: zástup nebo QP.',
    lifted: 'Toto zadržení bylo uvolněno.',
    rejected: 'Toto zadržení skončilo zamítnutím. Co zadrželo, nikdo nedostane.',
    news: 'Mezitím se zjistilo něco dalšího. Je to v seznamu výše.',
    seen: 'Přečetl(a) jsem si to',
    undecided:
      'Nemůžete rozhodnout? Nechte to zadržené. Buňky se dál krmí, mrazí a přemisťují jako dosud.',
  },
});

/** One hold on one page of a telephone, in the order in which somebody needs it who was woken for it. */
export default function HoldScreen() {
  const { coi = '', hold = '' } = useRoute().params;
  const reading = useReading(async () => {
    const params = { path: { coi, hold } };
    const [evidence, { journey }] = await Promise.all([
      answerOf(client.GET('/holds/{coi}/{hold}', { params })),
      readJourney(coi),
    ]);
    return { evidence, journey };
  }, [coi, hold]);
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ evidence, journey }) => <Hold evidence={evidence} journey={journey} />}
      </Shown>
    </div>
  );
}

function Hold({ evidence, journey }: { evidence: HoldEvidence; journey: JourneyState }) {
  const { coi, hold, open, paged } = evidence;
  const isInHand = paged.some(({ acknowledgedBy }) => acknowledgedBy !== null);
  return (
    <>
      <HoldHead evidence={evidence} journey={journey} />
      {!open && <Over journey={journey} of={hold} />}
      {open && paged.length > 0 && !isInHand && <ActForm act={acknowledgePage(coi, hold)} />}
      <Paged paged={paged} />
      <HoldFacts evidence={evidence} />
      <LedTo events={evidence.ledTo} />
      {open && <Decision evidence={evidence} journey={journey} />}
    </>
  );
}

function Decision({ evidence, journey }: { evidence: HoldEvidence; journey: JourneyState }) {
  const words = say();
  // Whoever has begun to decide has seen so much, however the page goes on by itself.
  const [seenUpTo, setSeenUpTo] = useState(evidence.revision);
  const { hold, placedBy } = evidence;
  const isOwn = journey.holds[hold]?.cause.kind === 'person' && placedBy === account.value?.person;
  const deciding = resolveHold({ ...evidence, revision: seenUpTo });
  return (
    <section>
      <h2>{deciding.title}</h2>
      {(journey.holds[hold]?.foundAgainAt ?? 0) > seenUpTo && (
        <div class="note note-warn" role="status">
          <p>{words.news}</p>
          <button type="button" onClick={() => setSeenUpTo(evidence.revision)}>
            {words.seen}
          </button>
        </div>
      )}
      {isOwn ? <p class="note note-warn">{words.own}</p> : <ActForm act={deciding} />}
      <p class="quiet-text">{words.undecided}</p>
    </section>
  );
}

function Over({ journey, of }: { journey: JourneyState; of: string }) {
  const words = say();
  return (
    <p class="note" role="status">
      {journey.holds[of]?.disposition === 'rejected' ? words.rejected : words.lifted}
    </p>
  );
}

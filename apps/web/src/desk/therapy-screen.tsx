import '../act/act.css';
import './desk.css';
import { useRoute } from 'preact-iso';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Notices } from '../notices/notices.js';
import { roles } from '../session/account.js';
import { AskedAbout } from '../source-data/asked-about.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { AllEvents } from './all-events.js';
import { BATCH_WORDS } from './batch-words.js';
import { Containers } from './containers.js';
import { LotsInContact } from './lots-in-contact.js';
import { OpenMatters } from './open-matters.js';
import { openDeviation, placeHold } from './therapy-acts.js';
import { TherapyHead } from './therapy-head.js';
import { type Review, Waits } from './waits.js';

const say = inLanguages({
  en: { review: 'Review and release', trail: 'Review its audit trail', replay: 'Replay it' },
  cs: {
    review: 'Přezkoumat a propustit',
    trail: 'Zkontrolovat její audit trail',
    replay: 'Přehrát ji',
  },
});

/** Nobody asks any more why it is not released. */
const DECIDED: ReadonlySet<string> = new Set(['failed', 'final', 'exceptional', 'rejected']);

/** One therapy: why it cannot be released, what is open about it, and what may be done. */
export default function TherapyScreen() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(async () => {
    const { journey } = await readJourney(coi);
    const params = { path: { coi, batch: journey.currentBatch } };
    const status = journey.batches[journey.currentBatch]?.status;
    const isOpen = status !== undefined && !DECIDED.has(status);
    const reviewed = isOpen
      ? await answerOf(client.GET('/journeys/{coi}/batches/{batch}/review', { params }))
      : undefined;
    return { journey, reviewed };
  }, [coi]);
  return (
    <Shown reading={reading}>
      {({ journey, reviewed }) => <Therapy journey={journey} reviewed={reviewed} />}
    </Shown>
  );
}

interface Known {
  readonly journey: JourneyState;
  readonly reviewed: Review | undefined;
}

function Therapy({ journey, reviewed }: Known) {
  const words = say();
  const { coi, batches } = journey;
  return (
    <>
      <TherapyHead journey={journey}>{journey.protocol.title}</TherapyHead>
      <div class="desk">
        <div class="desk-main">
          {reviewed !== undefined && <Waits review={reviewed.review} />}
          <p class="actions">
            {Object.values(batches).map(({ batch, status }) => (
              <a key={batch} class="button" href={`${BASE}/desk/${coi}/batches/${batch}`}>
                {words.review}: {batch} ({BATCH_WORDS()[status]})
              </a>
            ))}
          </p>
          <OpenMatters journey={journey} place={`${BASE}/desk/${coi}`} />
          <AskedAbout record={{ coi }} isQuiet />
          <Notices coi={coi} />
          <ActList acts={[placeHold(journey), openDeviation(journey)]} />
        </div>
        <div class="desk-side">
          <Containers journey={journey} />
          <LotsInContact coi={coi} />
          <AllEvents coi={coi} />
          <p class="actions">
            <a class="button" href={`${BASE}/desk/audit-trail?on=${coi}`}>
              {words.trail}
            </a>
            {roles.value.has('qa') && (
              <a class="button" href={`${BASE}/replay/${coi}`}>
                {words.replay}
              </a>
            )}
          </p>
        </div>
      </div>
    </>
  );
}

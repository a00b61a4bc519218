import '../act/act.css';
import '../desk/desk.css';
import { useRoute } from 'preact-iso';
import { ActList } from '../act/act-list.js';
import { AllEvents } from '../desk/all-events.js';
import { BATCH_WORDS } from '../desk/batch-words.js';
import { Containers } from '../desk/containers.js';
import { OpenMatters } from '../desk/open-matters.js';
import { openDeviation, placeHold } from '../desk/therapy-acts.js';
import { TherapyHead } from '../desk/therapy-head.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Notices } from '../notices/notices.js';
import { roles } from '../session/account.js';
import { AskedAbout } from '../source-data/asked-about.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { authoriseDestruction } from './destruction-act.js';

const say = inLanguages({
  en: {
    batches: 'Batches',
    account: 'Accountability of the product',
    participant: 'The participant',
    compare: 'Compare with the source',
    compareConsents: 'Compare consents and wristbands',
  },
  cs: {
    batches: 'Šarže',
    account: 'Evidence přípravku',
    participant: 'Účastník',
    compare: 'Porovnat se zdrojem',
    compareConsents: 'Porovnat souhlasy a náramky',
  },
});

/** A therapy for whoever looks at it from outside: how it stands, what is open, everything that happened, and what the sponsor alone decides. */
export default function MonitorTherapyScreen() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(async () => (await readJourney(coi)).journey, [coi]);
  return <Shown reading={reading}>{journey => <Therapy journey={journey} />}</Shown>;
}

function Therapy({ journey }: { journey: JourneyState }) {
  const words = say();
  const { coi, participant, batches } = journey;
  const isSponsor = roles.value.has('sponsor');
  return (
    <>
      <TherapyHead journey={journey}>{journey.protocol.title}</TherapyHead>
      <div class="desk">
        <div class="desk-main">
          <section>
            <h2>{words.batches}</h2>
            <ul class="alerts">
              {Object.values(batches).map(({ batch, status }) => (
                <li key={batch} class="container-line">
                  <strong>{batch}</strong> {BATCH_WORDS()[status]}
                </li>
              ))}
            </ul>
          </section>
          <OpenMatters journey={journey} />
          <AskedAbout record={{ coi }} />
          <Notices coi={coi} />
          {isSponsor && (
            <ActList
              acts={[placeHold(journey), openDeviation(journey), ...authoriseDestruction(journey)]}
            />
          )}
        </div>
        <div class="desk-side">
          <p class="actions">
            {roles.value.has('monitor') &&
              [`journey-${coi}`, `participant-${participant}`].map((of, place) => (
                <a key={of} class="button" href={`${BASE}/compare/${of}`}>
                  {place === 0 ? words.compare : words.compareConsents}
                </a>
              ))}
            <a class="button" href={`${BASE}/accountability/${participant}`}>
              {words.account}
            </a>
            {isSponsor && (
              <a class="button" href={`${BASE}/participants/${participant}`}>
                {words.participant}
              </a>
            )}
          </p>
          <Containers journey={journey} />
          <AllEvents coi={coi} />
        </div>
      </div>
    </>
  );
}

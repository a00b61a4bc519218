import '../act/act.css';
import '../desk/desk.css';
import { useRoute } from 'preact-iso';
import type { Act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { HoldsNote } from '../bedside/holds-note.js';
import { Containers } from '../desk/containers.js';
import { openDeviation, placeHold } from '../desk/therapy-acts.js';
import { TherapyHead } from '../desk/therapy-head.js';
import { requestSupply } from '../exceptional-supply/supply-acts.js';
import { Time } from '../instants/time.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Visits } from '../journey/visits.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Notices } from '../notices/notices.js';
import { type Protocol, readProtocol } from '../protocol/read-protocol.js';
import { roles } from '../session/account.js';
import { AskedAbout } from '../source-data/asked-about.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { cancelInfusion, planInfusion, recordFollowUp } from './therapy-acts.js';

const say = inLanguages({
  en: {
    planned: 'Infusion planned',
    unplanned: 'No infusion is planned.',
    given: 'The dose was given',
    exception: 'Exceptional supply',
    participant: 'Participant: consent, withdrawal, move',
    ended: 'He takes no part any more: nothing is given.',
  },
  cs: {
    planned: 'Podání naplánováno',
    unplanned: 'Žádné podání není naplánováno.',
    given: 'Dávka byla podána',
    exception: 'Výjimečné podání',
    participant: 'Účastník: souhlas, odvolání, přechod',
    ended: 'Už se neúčastní: nic se nepodá.',
  },
});

/** A therapy for whoever treats: when it is given, what has to be known of it, and what only he can ask for. */
export default function PhysicianTherapyScreen() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(async () => {
    const { journey } = await readJourney(coi);
    return { journey, protocol: await readProtocol(journey.protocol) };
  }, [coi]);
  return (
    <div class="narrow">
      <Shown reading={reading}>{known => <Therapy {...known} />}</Shown>
    </div>
  );
}

interface Known {
  readonly journey: JourneyState;
  readonly protocol: Protocol;
}

function Therapy({ journey, protocol }: Known) {
  const words = say();
  const { coi, participant, planned, infusedAt, participationEnded } = journey;
  const [next, ...others] = actsOn({ journey, protocol });
  return (
    <>
      <TherapyHead journey={journey}>{journey.protocol.title}</TherapyHead>
      <HoldsNote journey={journey} />
      {participationEnded !== undefined && <p class="note note-warn">{words.ended}</p>}
      <p class="clock">
        {infusedAt !== undefined ? (
          <>
            {words.given} <Time at={infusedAt} kind="past" />
          </>
        ) : planned === undefined ? (
          words.unplanned
        ) : (
          <>
            {words.planned} <Time at={planned.at} /> · {planned.post}
          </>
        )}
      </p>
      {next && (
        <section>
          <h2>{next.title}</h2>
          <ActForm key={next.title} act={next} />
        </section>
      )}
      <Exceptions journey={journey} />
      <Visits journey={journey} protocol={protocol} />
      <AskedAbout record={{ coi }} isQuiet />
      <Notices coi={coi} />
      <Containers journey={journey} />
      {roles.value.has('investigator') && (
        <p>
          <a class="button" href={`${BASE}/participants/${participant}`}>
            {words.participant}
          </a>
        </p>
      )}
      <ActList acts={[...others, placeHold(journey), openDeviation(journey)]} />
    </>
  );
}

function Exceptions({ journey }: { journey: JourneyState }) {
  const requests = Object.values(journey.exceptionalSupplies).filter(({ revoked }) => !revoked);
  if (requests.length === 0) return null;
  return (
    <section>
      <h2>{say().exception}</h2>
      <ul class="alerts">
        {requests.map(({ request, batch, tests, release }) => (
          <li key={request}>
            <a class="alert" href={`${BASE}/exceptions/${journey.coi}/${request}`}>
              <span class="tag tag-held">{request}</span>{' '}
              {release?.verdict ?? `${batch} · ${tests.join(', ')}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is next first: a dose without a day, then a visit that nobody has recorded. */
function actsOn({ journey, protocol }: Known): readonly Act[] {
  const { coi, planned, infusedAt, visits, participationEnded, bedside } = journey;
  const isInvestigator = roles.value.has('investigator');
  const isOver = infusedAt !== undefined || participationEnded !== undefined || bedside.doseGiven;
  const left = protocol.followUp.map(({ visit }) => visit).filter(each => !visits.includes(each));
  return [
    ...(isInvestigator && !isOver ? [planInfusion(coi, planned !== undefined)] : []),
    ...(isInvestigator && infusedAt !== undefined && left.length > 0
      ? [recordFollowUp(coi, left)]
      : []),
    ...(planned !== undefined && !isOver ? [cancelInfusion(coi)] : []),
    ...(isOver ? [] : exceptionsFrom({ journey, protocol })),
  ];
}

/** H11: only where something failed that the protocol allows an exception from, and nobody has asked yet. */
function exceptionsFrom({ journey, protocol }: Known): readonly Act[] {
  const { results, currentBatch, exceptionalSupplies } = journey;
  const failed = [
    ...new Set(
      results
        .filter(({ batch, conforms }) => batch === currentBatch && !conforms)
        .map(({ test }) => test),
    ),
  ];
  const allowed = protocol.tests.filter(({ exceptionalSupply }) => exceptionalSupply === true);
  const isAllowed = failed.some(test => allowed.some(each => each.test === test));
  const isAsked = Object.values(exceptionalSupplies).some(({ revoked }) => !revoked);
  return isAllowed && !isAsked ? [requestSupply(journey, currentBatch, failed)] : [];
}

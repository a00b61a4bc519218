import '../act/act.css';
import '../desk/desk.css';
import { useRoute } from 'preact-iso';
import type { Act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { TherapyHead } from '../desk/therapy-head.js';
import type { JourneyState } from '../journey/journey-state.js';
import type { ExceptionalSupplyState } from '../journey/quality-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Notices } from '../notices/notices.js';
import { account, roles } from '../session/account.js';
import { NoSuchPlace } from '../shell/no-such-place.js';
import { inLanguages } from '../words/in-languages.js';
import {
  evaluateRisk,
  informParticipant,
  releaseExceptionally,
  revokeSupply,
} from './supply-acts.js';

const say = inLanguages({
  en: {
    failed: 'Out of specification:',
    steps: 'Steps',
    requested: 'A physician asked for it',
    evaluated: 'QA evaluated the risk',
    informed: 'The participant was informed',
    released: 'The QP released it as an exception',
    revoked: 'This request was revoked.',
    held: 'The hold for the failed result is lifted by QA, signed, before the QP releases.',
    own: 'You asked for it: others evaluate and release it.',
  },
  cs: {
    failed: 'Mimo specifikaci:',
    steps: 'Kroky',
    requested: 'Lékař o to požádal',
    evaluated: 'QA vyhodnotilo riziko',
    informed: 'Účastník byl informován',
    released: 'QP to propustil(a) výjimečně',
    revoked: 'Tato žádost byla odvolána.',
    held: 'Zadržení kvůli výsledku uvolní QA podpisem dřív, než QP propustí.',
    own: 'Požádal(a) jste o to vy: vyhodnotí a propustí to jiní.',
  },
});

/** A product that is given although it is out of specification: every step is somebody's, and nobody does two that are apart (H11). */
export default function SupplyScreen() {
  const { coi = '', request = '' } = useRoute().params;
  const reading = useReading(async () => (await readJourney(coi)).journey, [coi]);
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {journey => {
          const supply = journey.exceptionalSupplies[request];
          return supply === undefined ? (
            <NoSuchPlace />
          ) : (
            <Supply journey={journey} supply={supply} />
          );
        }}
      </Shown>
    </div>
  );
}

function Supply({ journey, supply }: { journey: JourneyState; supply: ExceptionalSupplyState }) {
  const words = say();
  const { evaluated, informed, release, revoked, requestedBy, tests } = supply;
  const isOwn = requestedBy === account.value?.person;
  const [next, ...others] = actsOn(journey, supply, isOwn);
  const steps = [
    [words.requested, true],
    [words.evaluated, evaluated],
    [words.informed, informed],
    [words.released, release !== undefined],
  ] as const;
  return (
    <>
      <TherapyHead journey={journey}>
        {supply.request} · {supply.batch}
      </TherapyHead>
      <div class="problem">
        <p class="problem-title">{release?.verdict ?? `${words.failed} ${tests.join(', ')}`}</p>
      </div>
      {revoked && <p class="note">{words.revoked}</p>}
      <ol class="supply-steps" aria-label={words.steps}>
        {steps.map(([step, isDone]) => (
          <li key={step} class={isDone ? 'step-done' : undefined}>
            {step}
          </li>
        ))}
      </ol>
      {!revoked && release === undefined && <p class="quiet-text">{words.held}</p>}
      {!revoked && isOwn && <p class="note">{words.own}</p>}
      {next && (
        <section>
          <h2>{next.title}</h2>
          <ActForm key={next.title} act={next} />
        </section>
      )}
      <Notices coi={journey.coi} request={supply.request} />
      <ActList acts={others} />
    </>
  );
}

function actsOn(
  { coi, doseNumber }: JourneyState,
  supply: ExceptionalSupplyState,
  isOwn: boolean,
): readonly Act[] {
  const { evaluated, informed, release, revoked } = supply;
  const has = (...of: readonly string[]): boolean => of.some(role => roles.value.has(role));
  if (revoked) return [];
  const treats = has('investigator', 'administering-physician');
  return [
    ...(has('qa') && !evaluated && !isOwn ? [evaluateRisk(coi, supply)] : []),
    ...(treats && !informed ? [informParticipant(coi, supply)] : []),
    ...(has('qp') && evaluated && informed && release === undefined && !isOwn
      ? [releaseExceptionally(coi, doseNumber, supply)]
      : []),
    ...(treats || has('qa', 'qp') ? [revokeSupply(coi, supply)] : []),
  ];
}

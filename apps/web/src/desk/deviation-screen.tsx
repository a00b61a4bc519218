import '../act/act.css';
import './desk.css';
import { useRoute } from 'preact-iso';
import type { Act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { Time } from '../instants/time.js';
import type { JourneyState } from '../journey/journey-state.js';
import type { DeviationState } from '../journey/quality-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { useTitle } from '../problems/use-title.js';
import { account, roles } from '../session/account.js';
import { NoSuchPlace } from '../shell/no-such-place.js';
import { inLanguages } from '../words/in-languages.js';
import { accept, classify, close, investigate, referToCapa } from './deviation-acts.js';
import { classWords, impactWords, rootCauseWords } from './deviation-words.js';
import { EventAt } from './event-at.js';
import { TherapyHead } from './therapy-head.js';

const say = inLanguages({
  en: {
    opened: 'Opened',
    reported: 'Reported by a person',
    class: 'Class',
    unclassified: 'Nobody has said yet',
    rootCause: 'Root cause',
    product: 'Product',
    participant: 'Participant',
    report: 'Report',
    capa: 'CAPA',
    what: 'What happened',
    settled: 'This deviation is settled.',
    second: (role: string) => `Closing was signed as ${role}. The other of QA and QP signs too.`,
    own: 'You did this, or reported it: somebody else judges it.',
  },
  cs: {
    opened: 'Otevřena',
    reported: 'Nahlásil člověk',
    class: 'Závažnost',
    unclassified: 'Zatím ji nikdo neurčil',
    rootCause: 'Kořenová příčina',
    product: 'Přípravek',
    participant: 'Účastník',
    report: 'Zpráva',
    capa: 'CAPA',
    what: 'Co se stalo',
    settled: 'Tato odchylka je vyřešena.',
    second: role => `Uzavření podepsáno jako ${role}. Podepíše i druhý z QA a QP.`,
    own: 'Udělal(a) nebo nahlásil(a) jste to vy: posoudí to někdo jiný.',
  },
});

/** One deviation from what happened to what came of it: what is missing for its closing is offered next. */
export default function DeviationScreen() {
  const { coi = '', deviation = '' } = useRoute().params;
  const reading = useReading(async () => (await readJourney(coi)).journey, [coi]);
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {journey => {
          const known = journey.deviations[deviation];
          return known === undefined ? (
            <NoSuchPlace />
          ) : (
            <Deviation journey={journey} known={known} />
          );
        }}
      </Shown>
    </div>
  );
}

interface Known {
  readonly journey: JourneyState;
  readonly known: DeviationState;
}

function Deviation({ journey, known }: Known) {
  const words = say();
  const { coi } = journey;
  const { deviation, code, open, revision, closureProposedBy, causedBy } = known;
  const isOwn = causedBy === account.value?.person;
  const [next, ...others] = actsOn(coi, known, isOwn);
  return (
    <>
      <TherapyHead journey={journey}>{deviation}</TherapyHead>
      <p class={open ? 'note note-warn' : 'note'}>
        <strong>{code === undefined ? words.reported : <Rule code={code} />}</strong>
      </p>
      {!open && <p>{words.settled}</p>}
      <DeviationFacts known={known} />
      {open && closureProposedBy && <p class="note">{words.second(closureProposedBy.role)}</p>}
      {open && isOwn && <p class="note">{words.own}</p>}
      {next && (
        <section>
          <h2>{next.title}</h2>
          <ActForm key={next.title} act={next} />
        </section>
      )}
      <section>
        <h2>{words.what}</h2>
        <EventAt coi={coi} revision={revision} />
      </section>
      <ActList acts={others} />
    </>
  );
}

function DeviationFacts({ known }: { known: DeviationState }) {
  const words = say();
  const { openedAt, classification, investigation, capa, batch } = known;
  return (
    <dl class="facts">
      <dt>{words.opened}</dt>
      <dd>
        <Time at={openedAt} kind="past" /> {batch}
      </dd>
      <dt>{words.class}</dt>
      <dd>{classification === undefined ? words.unclassified : classWords()[classification]}</dd>
      {investigation && (
        <>
          <dt>{words.rootCause}</dt>
          <dd>{rootCauseWords()[investigation.rootCause]}</dd>
          <dt>{words.product}</dt>
          <dd>
            {impactWords()[investigation.product.impact]}: {investigation.product.because}
          </dd>
          <dt>{words.participant}</dt>
          <dd>
            {impactWords()[investigation.participant.impact]}: {investigation.participant.because}
          </dd>
          <dt>{words.report}</dt>
          <dd>
            {investigation.evidence.document} {investigation.evidence.version}
          </dd>
        </>
      )}
      {capa !== undefined && (
        <>
          <dt>{words.capa}</dt>
          <dd>{capa}</dd>
        </>
      )}
    </dl>
  );
}

/** What is missing comes first; what may be done besides, after it. */
function actsOn(coi: string, known: DeviationState, isOwn: boolean): readonly Act[] {
  const { deviation, classification, investigation, open } = known;
  const [isQa, isQp] = [roles.value.has('qa'), roles.value.has('qp')];
  const capa = isQa ? [referToCapa(coi, deviation)] : [];
  if (!open) return capa;
  const classifying =
    isQa && classification !== 'critical' ? [classify(coi, deviation, classification)] : [];
  const investigating = isQa ? [investigate(coi, deviation)] : [];
  const closing = isOwn ? [] : [close(coi, deviation), ...(isQp ? [accept(coi, deviation)] : [])];
  if (classification === undefined) return [...classifying, ...investigating, ...capa];
  if (classification !== 'minor' && investigation === undefined)
    return [...investigating, ...classifying, ...capa];
  return [...closing, ...classifying, ...investigating, ...capa];
}

const Rule = ({ code }: { code: string }) => <>{useTitle(code)}</>;

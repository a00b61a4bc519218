import '../act/act.css';
import '../clean-room/clean-room.css';
import './laboratory.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import { Whose } from '../clean-room/whose.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { type Protocol, readProtocol } from '../protocol/read-protocol.js';
import { nameOfTest } from '../protocol/test-names.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { WhomToCall } from '../verdict/whom-to-call.js';
import { inLanguages } from '../words/in-languages.js';
import { nameOfFinding } from './findings.js';
import { limitOf, unitOf } from './limit-of.js';
import { recordResult, reviewResult } from './result-acts.js';

const say = inLanguages({
  en: {
    sample: 'Sample',
    limit: 'The protocol accepts',
    unknown: 'The protocol of this therapy does not know this test.',
    waits: 'You have recorded it. A second person now keys it again, on their own sign-in.',
    done: 'Two people have keyed this result.',
    within: 'It is within what the protocol accepts.',
    outside: 'Out of specification',
    outsideSays:
      'The batch is held from this moment on, and QA is told. Do not test again without QA. A number that was mistyped is corrected by QA, and the first one stays.',
    measured: 'Measured',
  },
  cs: {
    sample: 'Vzorek',
    limit: 'Protokol přijímá',
    unknown: 'Protokol této terapie toto vyšetření nezná.',
    waits: 'Zaznamenali jste ho. Teď ho podruhé zadá druhá osoba pod vlastním přihlášením.',
    done: 'Tento výsledek zadali dva lidé.',
    within: 'Je v tom, co protokol přijímá.',
    outside: 'Mimo specifikaci',
    outsideSays:
      'Šarže je od této chvíle zadržena a QA o tom ví. Bez QA test neopakujte. Překlep opravuje QA a první hodnota zůstává.',
    measured: 'Naměřeno',
  },
});

/** One test of one sample: recorded by one analyst, keyed again by another, and out of specification seen at once (H11). */
export default function TestScreen() {
  const { coi = '', sample = '', test = '' } = useRoute().params;
  const reading = useReading(async () => {
    const { journey } = await readJourney(coi);
    return { journey, protocol: await readProtocol(journey.protocol) };
  }, [coi]);
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ journey, protocol }) => (
          <OneTest {...{ journey, protocol, sample, test }} onTold={() => reading.reload()} />
        )}
      </Shown>
    </div>
  );
}

interface OneTestShown {
  readonly journey: JourneyState;
  readonly protocol: Protocol;
  readonly sample: string;
  readonly test: string;
  readonly onTold: () => Promise<void>;
}

function OneTest({ journey, protocol, sample, test, onTold }: OneTestShown) {
  const words = say();
  const { coi, subjectNumber, doseNumber } = journey;
  const known = protocol.tests.find(each => each.test === test);
  return (
    <>
      <Whose {...{ coi, subjectNumber, doseNumber }} />
      <h2>
        {nameOfTest(test)} · {words.sample} <code>{sample}</code>
      </h2>
      {known === undefined ? (
        <p class="note">{words.unknown}</p>
      ) : (
        <>
          <p class="quiet-text">
            {words.limit}: {nameOfFinding(limitOf(known))}
          </p>
          <ResultNow
            {...{ journey, sample, onTold }}
            record={recordResult(coi, known)}
            review={reviewResult(coi, known)}
            test={test}
          />
        </>
      )}
    </>
  );
}

interface ResultShown extends Pick<OneTestShown, 'journey' | 'sample' | 'test' | 'onTold'> {
  readonly record: Parameters<typeof ActForm>[0]['act'];
  readonly review: Parameters<typeof ActForm>[0]['act'];
}

function ResultNow({ journey, sample, test, record, review, onTold }: ResultShown) {
  const words = say();
  const result = journey.results.findLast(each => each.sample === sample && each.test === test);
  // What the ledger said of it itself: the page is read again a moment later.
  const [isOutside, setOutside] = useState(false);
  if (result === undefined)
    return (
      <Doing
        act={record}
        onDone={async answer => {
          setOutside(answer.events.some(({ type }) => type === 'DeviationOpened'));
          await onTold();
        }}
      />
    );
  if (isOutside || result.conforms === false)
    return (
      <>
        <OutOfSpecification result={result} />
        {result.reviewedBy === undefined && <p class="note">{words.waits}</p>}
      </>
    );
  if (result.reviewedBy !== undefined)
    return (
      <p class="note">
        {words.done} {words.within}
      </p>
    );
  if (result.analyst === account.value?.person)
    return (
      <p class="note" role="status">
        {words.waits} {words.within}
      </p>
    );
  return <Doing act={review} onDone={onTold} />;
}

function Doing({
  act,
  onDone,
}: {
  act: ResultShown['record'];
  onDone: (answer: Answer) => unknown;
}) {
  return (
    <section>
      <h3>{act.title}</h3>
      <ActForm act={act} onDone={onDone} />
    </section>
  );
}

/** By word, place and colour: nobody should find it out from a list. */
function OutOfSpecification({ result }: { result: JourneyState['results'][number] }) {
  const words = say();
  return (
    <div class="problem" role="alert">
      <p class="problem-title outside">{words.outside}</p>
      {result.measured !== undefined && (
        <p>
          {words.measured}: <strong>{inWords(result.measured)}</strong>
        </p>
      )}
      <p>{words.outsideSays}</p>
      <WhomToCall />
    </div>
  );
}

const inWords = ({
  operator,
  value,
  unit,
}: {
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
}): string =>
  unit === 'finding'
    ? nameOfFinding(value)
    : `${operator === '=' ? '' : `${operator} `}${value} ${unitOf(unit)}`;

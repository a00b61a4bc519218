import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ProblemNote } from '../problems/problem-note.js';
import { hasPass } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { AgeBanner } from './age-banner.js';
import { type IncidentShown } from './incident.js';
import { DamageForm } from './incidents/damage-form.js';
import { DelayForm } from './incidents/delay-form.js';
import { DepositForm } from './incidents/deposit-form.js';
import { DriverForm } from './incidents/driver-form.js';
import { FetchForm } from './incidents/fetch-form.js';
import { NotFoundForm } from './incidents/not-found-form.js';
import { OpenedForm } from './incidents/opened-form.js';
import { TakeOverForm } from './incidents/take-over-form.js';
import { OutcomeNote } from './outcome-note.js';
import type { Stop } from './run.js';
import { StopHead } from './stop-head.js';
import { Telephones } from './telephones.js';
import { useDoing } from './use-doing.js';
import { useRun } from './use-run.js';
import './courier.css';

const KINDS = [
  'delay',
  'damage',
  'opened',
  'deposit',
  'fetch',
  'driver',
  'missing',
  'takeover',
] as const;
type Kind = (typeof KINDS)[number];

/** What a courier without an account may tell of his one package. Whatever else happens, he calls. */
const FOR_PASS: ReadonlySet<Kind> = new Set(['opened']);

const say = inLanguages({
  en: {
    title: 'What happened?',
    back: 'Back to the package',
    other: 'Something else happened',
    kinds: {
      delay: 'I am late',
      damage: 'It fell, or is damaged',
      opened: 'It was opened on the way',
      deposit: 'Nobody is there: I leave it in a locker',
      fetch: 'I fetch it where nobody hands it out',
      driver: 'Another one drives now',
      missing: 'It is not where it was left',
      takeover: 'Nobody hands it to me: I take it over',
    } as Readonly<Record<Kind, string>>,
  },
  cs: {
    title: 'Co se stalo?',
    back: 'Zpět k zásilce',
    other: 'Stalo se něco jiného',
    kinds: {
      delay: 'Mám zpoždění',
      damage: 'Spadla nebo je poškozená',
      opened: 'Byla cestou otevřena',
      deposit: 'Nikdo tam není: nechávám ji ve schránce',
      fetch: 'Vyzvedávám ji tam, kde ji nikdo nevydává',
      driver: 'Teď řídí někdo jiný',
      missing: 'Není tam, kde byla uložena',
      takeover: 'Nikdo mi ji nepředává: přebírám ji sám',
    },
  },
});

const FORMS: Readonly<Record<Kind, (shown: IncidentShown) => preact.JSX.Element | null>> = {
  delay: DelayForm,
  damage: DamageForm,
  opened: OpenedForm,
  deposit: DepositForm,
  fetch: FetchForm,
  driver: DriverForm,
  missing: NotFoundForm,
  takeover: TakeOverForm,
};

/** One place for whatever goes wrong: what happened is the largest thing on it. */
export default function IncidentScreen() {
  const words = say();
  const { sscc = '' } = useRoute().params;
  const { reading, stops } = useRun();
  const { query } = useLocation();
  const [kind, setKind] = useState(() => KINDS.find(each => each === query.what));
  const stop: Stop = stops.find(each => each.sscc === sscc) ?? {
    sscc,
    row: undefined,
    state: 'unknown',
    waiting: [],
  };
  const doing = useDoing(() => setKind(undefined));
  const Form = kind && FORMS[kind];
  return (
    <div class="narrow courier">
      <p>
        <a class="back" href={`${BASE}/run/${sscc}`}>
          ← {words.back}
        </a>
      </p>
      <AgeBanner reading={reading} />
      <p class="card stop">
        <StopHead stop={stop} />
      </p>
      <h1>{kind ? words.kinds[kind] : words.title}</h1>
      {doing.came && <OutcomeNote {...doing} came={doing.came} />}
      {Form === undefined ? (
        <ul class="list kinds">
          {KINDS.filter(each => !hasPass.value || FOR_PASS.has(each)).map(each => (
            <li key={each}>
              <button type="button" onClick={() => setKind(each)}>
                {words.kinds[each]}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Form stop={stop} doing={doing} />
          {doing.problem && <ProblemNote problem={doing.problem} />}
          <button type="button" class="quiet" onClick={() => setKind(undefined)}>
            {words.other}
          </button>
        </>
      )}
      <Telephones stop={stop} />
    </div>
  );
}

import '../act/act.css';
import '../desk/desk.css';
import { useRoute } from 'preact-iso';
import type { Act } from '../act/act.js';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { account, roles } from '../session/account.js';
import { AskedAbout } from '../source-data/asked-about.js';
import { therapyPlace } from '../shell/therapy-place.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { choiceWords } from './choice-words.js';
import { registerTherapy } from './enrolment-acts.js';
import {
  acceptTransfer,
  declineConsent,
  endTransfer,
  liftStop,
  openStop,
  proposeTransfer,
  recordConsent,
  resume,
} from './participant-acts.js';
import { Unblindings } from './unblindings.js';

type Participant = components['schemas']['ParticipantDto'];
type Form = components['schemas']['ConsentFormDto'];

const say = inLanguages({
  en: {
    therapies: 'Therapies',
    consents: 'Consent',
    none: 'None was recorded.',
    signed: 'signed',
    declined: 'Said no to',
    onWithdrawal: 'After a withdrawal:',
    stopped: 'Participation has ended',
    withdrawn: 'He has withdrawn',
    died: 'He has died',
    lifted: 'lifted',
    moves: 'Moves',
    waits: 'waits for the other site',
    acts: 'What can be recorded',
  },
  cs: {
    therapies: 'Terapie',
    consents: 'Souhlas',
    none: 'Žádný není zaznamenán.',
    signed: 'podepsán',
    declined: 'Odmítnuto:',
    onWithdrawal: 'Po odvolání:',
    stopped: 'Účast skončila',
    withdrawn: 'Odvolal(a) souhlas',
    died: 'Zemřel(a)',
    lifted: 'zrušeno',
    moves: 'Přechody',
    waits: 'čeká na druhé pracoviště',
    acts: 'Co lze zaznamenat',
  },
});

/** A participant by his number: what he has signed, whether he takes part, and where. No name is here. */
export default function ParticipantScreen() {
  const { participant = '' } = useRoute().params;
  const reading = useReading(async () => {
    const params = { path: { participant } };
    const [known, forms] = await Promise.all([
      answerOf(client.GET('/participants/{participant}', { params })),
      answerOf(client.GET('/consent-forms')),
    ]);
    return { known, forms: forms.versions };
  }, [participant]);
  return (
    <div class="narrow">
      <Shown reading={reading}>{({ known, forms }) => <Known known={known} forms={forms} />}</Shown>
    </div>
  );
}

function Known({ known, forms }: { known: Participant; forms: readonly Form[] }) {
  const words = say();
  const { subjectNumber, site, journeys } = known;
  return (
    <>
      <header class="therapy-head">
        <h1 class="who">
          <Token subjectNumber={subjectNumber} size="large" />
          <span>
            <Identifier value={subjectNumber} whole />
            <span class="quiet-text under">{site}</span>
          </span>
        </h1>
      </header>
      <Stops known={known} />
      <section>
        <h2>{words.therapies}</h2>
        <ul class="alerts">
          {journeys.map(coi => (
            <li key={coi}>
              <a class="alert" href={therapyPlace(coi) ?? '#'}>
                <Identifier value={coi} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Consents known={known} />
      <Transfers known={known} />
      <Unblindings known={known} />
      {roles.value.has('investigator') && (
        <AskedAbout record={{ participant: known.participant }} isQuiet />
      )}
      <ActList title={words.acts} acts={actsOn(known, forms)} />
    </>
  );
}

type Stop = components['schemas']['StopDto'];

const stopsOf = ({ stops }: Participant): readonly Stop[] =>
  Object.values(stops as Record<string, Stop>);
const standing = (known: Participant): Stop | undefined =>
  stopsOf(known).find(({ liftedFor }) => liftedFor === undefined);

function Stops({ known }: { known: Participant }) {
  const words = say();
  const stop = standing(known);
  if (stop === undefined) return null;
  return (
    <div class="problem">
      <p class="problem-title">{words.stopped}</p>
      <p>
        {stop.cause === 'participant-died' ? words.died : words.withdrawn}
        {stop.material !== undefined && ` · ${choiceWords()[stop.material]}`}
      </p>
    </div>
  );
}

function Consents({ known }: { known: Participant }) {
  const words = say();
  const { consents, declined, onWithdrawal } = known;
  return (
    <section>
      <h2>{words.consents}</h2>
      {consents.length === 0 && <p>{words.none}</p>}
      <ul class="alerts">
        {consents.map(({ formVersion, signedAt }) => (
          <li key={formVersion} class="container-line">
            <strong>{formVersion}</strong> {words.signed} <Time at={signedAt} kind="past" />
          </li>
        ))}
      </ul>
      {declined.length > 0 && (
        <p>
          {words.declined} {declined.join(', ')}
        </p>
      )}
      {onWithdrawal !== undefined && (
        <p>
          {words.onWithdrawal} {choiceWords()[onWithdrawal]}
        </p>
      )}
    </section>
  );
}

type Transfer = components['schemas']['TransferDto'];

const transfersOf = ({ transfers }: Participant): readonly Transfer[] =>
  Object.values(transfers as Record<string, Transfer>);

function Transfers({ known }: { known: Participant }) {
  const words = say();
  const transfers = transfersOf(known);
  if (transfers.length === 0) return null;
  return (
    <section>
      <h2>{words.moves}</h2>
      <ul class="alerts">
        {transfers.map(({ transfer, from, to, open }) => (
          <li key={transfer} class="container-line">
            {from} → {to} {open && <strong>{words.waits}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function actsOn(known: Participant, forms: readonly Form[]): readonly Act[] {
  const { participant } = known;
  const has = (...of: readonly string[]): boolean => of.some(role => roles.value.has(role));
  const versions = forms.map(({ formVersion }) => formVersion);
  const stop = standing(known);
  const moving = transfersOf(known).find(({ open }) => open);
  const isOwn = known.site === account.value?.at.site;
  const treats = has('investigator');
  return [
    ...(moving && treats && moving.to === account.value?.at.site
      ? [acceptTransfer(participant, moving.transfer)]
      : []),
    ...(treats
      ? [recordConsent(participant, versions), declineConsent(participant, versions)]
      : []),
    ...(has('investigator', 'sponsor') && stop === undefined ? [registerTherapy(participant)] : []),
    ...(stop === undefined && has('investigator', 'sponsor', 'qa') ? [openStop(participant)] : []),
    ...(stop?.cause === 'consent-withdrawn' && treats
      ? [resume(participant, stop.stop, versions)]
      : []),
    ...(stop !== undefined && has('qa') ? [liftStop(participant, stop.stop)] : []),
    ...(moving === undefined && treats && isOwn ? [proposeTransfer(participant)] : []),
    ...(moving !== undefined && treats ? [endTransfer(participant, moving.transfer)] : []),
  ];
}

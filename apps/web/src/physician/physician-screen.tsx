import '../act/act.css';
import '../desk/desk.css';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { ledgerNow, moment } from '../instants/ledger-time.js';
import { Time } from '../instants/time.js';
import { Lanes } from '../journeys/lanes.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { account, roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { OpenQueries } from '../source-data/open-queries.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { enrolParticipant } from './enrolment-acts.js';

const say = inLanguages({
  en: {
    title: 'My site',
    doses: 'Doses',
    noDoses: 'No dose is planned here.',
    dose: 'Dose',
    planned: 'planned',
    consents: 'To be asked for a new consent',
    noConsents: 'Nobody in the next thirty days.',
    version: 'version',
    required: 'required',
    declined: 'said no to it',
    unblind: 'Emergency unblinding',
  },
  cs: {
    title: 'Moje pracoviště',
    doses: 'Dávky',
    noDoses: 'Žádná dávka zde není naplánována.',
    dose: 'Dávka',
    planned: 'plán',
    consents: 'Koho požádat o nový souhlas',
    noConsents: 'V příštích třiceti dnech nikoho.',
    version: 'verze',
    required: 'vyžaduje se',
    declined: 'odmítnuto',
    unblind: 'Nouzové odslepení',
  },
});

const AHEAD_MS = 30 * 86_400_000;
const MANY = '200';

/** What an investigator looks at in the morning: who is given what, and whom he has to ask. */
export default function PhysicianScreen() {
  const words = say();
  const doses = useReading(async after => {
    const query = { limit: MANY, ...(after && { after }) };
    return (await answerOf(client.GET('/bedside', { params: { query } }))).rows;
  }, []);
  const consents = useReading(
    async () => {
      const query = { limit: MANY, before: moment(ledgerNow() + AHEAD_MS) };
      return (await answerOf(client.GET('/consents-due', { params: { query } }))).rows;
    },
    [],
    'slowly',
  );
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <section>
        <h2>{words.doses}</h2>
        <Shown reading={doses}>
          {rows => (
            <>
              {rows.length === 0 && <p>{words.noDoses}</p>}
              <ul class="alerts">
                {rows.map(({ coi, subjectNumber, doseNumber, plannedAt, exceptional }) => (
                  <li key={coi}>
                    <a class="alert who-line" href={`${BASE}/physician/${coi}`}>
                      <Token subjectNumber={subjectNumber} />
                      <span>
                        <strong>
                          <Identifier value={subjectNumber} whole />
                        </strong>{' '}
                        {words.dose} {doseNumber}
                        <span class="quiet-text alert-where">
                          {words.planned} <Time at={plannedAt} kind="past" />
                        </span>
                        {exceptional !== null && <strong>{exceptional}</strong>}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Shown>
      </section>
      <section>
        <h2>{words.consents}</h2>
        <Shown reading={consents}>
          {rows => (
            <>
              {rows.length === 0 && <p>{words.noConsents}</p>}
              <ul class="alerts">
                {rows.map(({ participant, subjectNumber, formVersion, requiredFrom, declined }) => (
                  <li key={participant}>
                    <a class="alert who-line" href={`${BASE}/participants/${participant}`}>
                      <Token subjectNumber={subjectNumber} />
                      <span>
                        <strong>
                          <Identifier value={subjectNumber} whole />
                        </strong>{' '}
                        {words.version} {formVersion}
                        <span class="quiet-text alert-where">
                          {words.required} <Time at={requiredFrom} />
                          {declined && ` · ${words.declined}`}
                        </span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Shown>
      </section>
      {roles.value.has('investigator') && (
        <>
          <OpenQueries />
          <Lanes placeOf={({ coi }) => `${BASE}/physician/${coi}`} />
        </>
      )}
      <p>
        <a class="button" href={`${BASE}/unblinding`}>
          {words.unblind}
        </a>
      </p>
      <ActList acts={[enrolParticipant(account.value?.at.site ?? '')]} />
    </div>
  );
}

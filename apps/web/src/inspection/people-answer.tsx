import { Stamp } from '../instants/stamp.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { accountWords, trainingName } from '../people/account-words.js';
import { roleName } from '../people/role-words.js';
import { BASE } from '../shell/base.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { type Account, peopleAtEndOf } from './people-at-end-of.js';
import { lastYear } from './period.js';
import { Question } from './question.js';
import { useAsked } from './use-asked.js';

const say = inLanguages({
  en: {
    title: 'Users and roles as of a day',
    asks: 'Who had an account, which roles counted at which post, and which trainings were valid, as it was known at the end of that day.',
    day: 'At the end of',
    person: 'Person',
    home: 'Belongs to',
    status: 'Account',
    roles: 'Roles that counted',
    trainings: 'Trainings',
    lastSignIn: 'Last sign-in',
    until: 'until',
    over: 'OVER',
  },
  cs: {
    title: 'Uživatelé a role k určitému dni',
    asks: 'Kdo měl účet, které role platily na kterém pracovišti a která školení byla platná, jak to bylo známo na konci toho dne.',
    day: 'Na konci dne',
    person: 'Osoba',
    home: 'Patří k',
    status: 'Účet',
    roles: 'Platné role',
    trainings: 'Školení',
    lastSignIn: 'Poslední přihlášení',
    until: 'do',
    over: 'NEPLATNÉ',
  },
});

export default function PeopleAnswer() {
  const words = say();
  const [asked, shown, ask] = useAsked({ day: lastYear().to });
  const reading = useReading(() => peopleAtEndOf(asked.day), [asked], 'once');
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={
        <Field label={words.day} type="date" value={shown.day} onValue={day => ask({ day })} />
      }
    >
      <Answer reading={reading}>
        {rows => (
          <Table
            label={words.title}
            rows={rows}
            keyOf={({ person }) => person}
            columns={[
              {
                head: words.person,
                cell: ({ person, name }) => (
                  <>
                    <a class="way" href={`${BASE}/records/person-${encodeURIComponent(person)}`}>
                      {name ?? person}
                    </a>{' '}
                    {name !== null && <code>{person}</code>}
                  </>
                ),
              },
              { head: words.home, cell: ({ home }) => `${home.organisation} / ${home.site}` },
              { head: words.status, cell: ({ status }) => accountWords().status[status] },
              { head: words.roles, cell: account => <Roles account={account} /> },
              { head: words.trainings, cell: account => <Trainings account={account} /> },
              {
                head: words.lastSignIn,
                cell: ({ lastSignIn }) => (lastSignIn === null ? '–' : <Stamp at={lastSignIn} />),
              },
            ]}
          />
        )}
      </Answer>
    </Question>
  );
}

function Roles({ account: { grants } }: { account: Account }) {
  const words = say();
  return (
    <ul class="in-cell">
      {grants
        .filter(({ counts }) => counts)
        .map(({ grant, role, site, post, until }) => (
          <li key={grant}>
            {roleName(role)}, {site} / {post}, {words.until} {until.slice(0, 10)}
          </li>
        ))}
    </ul>
  );
}

function Trainings({ account: { trainings } }: { account: Account }) {
  const words = say();
  return (
    <ul class="in-cell">
      {trainings.map(({ training, record, validUntil, counts }) => (
        <li key={`${training} ${record}`}>
          {trainingName(training)} ({record}), {words.until} {validUntil.slice(0, 10)}{' '}
          {!counts && <strong class="out">{words.over}</strong>}
        </li>
      ))}
    </ul>
  );
}

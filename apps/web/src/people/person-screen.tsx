import '../act/act.css';
import '../look/rows.css';
import './people.css';
import { useRoute } from 'preact-iso';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { postInWords } from '../places/post-in-words.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { accountWords } from './account-words.js';
import { actsFor } from './acts-for.js';
import { CodeOnceDialog } from './code-once-dialog.js';
import { HeldKeys } from './held-keys.js';
import { HeldRoles } from './held-roles.js';
import { HeldTrainings } from './held-trainings.js';
import type { PersonRecord } from './person-acts.js';
import { SignIns } from './sign-ins.js';

const say = inLanguages({
  en: {
    number: 'Staff number',
    belongs: 'Belongs to',
    account: 'Account',
    vouched: 'Vouched for by',
    nobody: 'nobody yet: it opens nothing',
    earlier: 'Was called',
  },
  cs: {
    number: 'Osobní číslo',
    belongs: 'Patří k',
    account: 'Účet',
    vouched: 'Zaručil(a) se',
    nobody: 'zatím nikdo: nic neotevře',
    earlier: 'Dříve',
  },
});

/** One account: what its holder may, what he holds, what he has learnt, and what may be done with it. */
export default function PersonScreen() {
  const { params } = useRoute();
  const person = params.person ?? '';
  const reading = useReading(async () => {
    const path = { person };
    const [record, posts] = await Promise.all([
      answerOf(client.GET('/people/{person}', { params: { path } })),
      readPlaces(),
    ]);
    return { record, posts };
  }, [person]);
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ record, posts }) => (
          <>
            <h1>{record.name ?? record.person}</h1>
            <AboutPerson record={record} posts={posts} />
            <HeldRoles record={record} posts={posts} />
            <HeldTrainings record={record} />
            <HeldKeys record={record} />
            {roles.value.has('administrator') && <SignIns person={person} posts={posts} />}
            <ActList acts={actsFor(record, posts)} />
          </>
        )}
      </Shown>
      <CodeOnceDialog />
    </div>
  );
}

function AboutPerson({ record, posts }: { record: PersonRecord; posts: readonly NamedPost[] }) {
  const words = say();
  const { person, home, status, vouchings, names } = record;
  const { documents, status: statuses } = accountWords();
  const earlier = names.slice(0, -1);
  return (
    <dl class="facts">
      <dt>{words.number}</dt>
      <dd>
        <code>{person}</code>
      </dd>
      <dt>{words.account}</dt>
      <dd>{statuses[status] ?? status}</dd>
      <dt>{words.belongs}</dt>
      <dd>{postInWords(home, posts)}</dd>
      <dt>{words.vouched}</dt>
      <dd>
        {vouchings.length === 0
          ? words.nobody
          : vouchings.map(({ by, document, at }) => (
              <p key={at}>
                {by} ({(documents as Readonly<Record<string, string>>)[document] ?? document}),{' '}
                <Time at={at} kind="past" />
              </p>
            ))}
      </dd>
      {earlier.length > 0 && (
        <>
          <dt>{words.earlier}</dt>
          <dd>{earlier.map(({ name }) => name ?? '?').join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

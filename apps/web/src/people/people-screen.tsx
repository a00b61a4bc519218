import '../act/act.css';
import '../look/rows.css';
import './people.css';
import { ActList } from '../act/act-list.js';
import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Filtered } from '../look/filtered.js';
import { postInWords } from '../places/post-in-words.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { accountWords } from './account-words.js';
import { CodeOnceDialog } from './code-once-dialog.js';
import { EndingSoon } from './ending-soon.js';
import { invitePerson } from './person-acts.js';
import { roleName } from './role-words.js';

const say = inLanguages({
  en: {
    title: 'People',
    find: 'Name, number, role or post',
    none: 'Nobody like this.',
    voucher: 'somebody has to vouch',
    proposed: 'a role waits for a second person',
    noRole: 'no role',
    more: 'What can be done',
  },
  cs: {
    title: 'Lidé',
    find: 'Jméno, číslo, role nebo pracoviště',
    none: 'Nikdo takový.',
    voucher: 'někdo se musí zaručit',
    proposed: 'role čeká na druhou osobu',
    noRole: 'bez role',
    more: 'Co lze udělat',
  },
});

type AccountRow = components['schemas']['AccountsPageDto']['rows'][number];

const PAGE = '500';

/** Who may do what here: everybody with an account, those first for whom somebody has to do something. */
export default function PeopleScreen() {
  const words = say();
  const reading = useReading(async after => {
    const [{ rows }, posts] = await Promise.all([
      allPages(cursor => {
        const query = { limit: PAGE, ...cursor, ...(after && { after }) };
        return answerOf(client.GET('/people', { params: { query } }));
      }),
      readPlaces(),
    ]);
    return {
      rows: rows.toSorted((one, other) => Number(waits(other)) - Number(waits(one))),
      posts,
    };
  }, []);
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <Shown reading={reading}>
        {({ rows, posts }) => (
          <>
            <Filtered
              label={words.find}
              none={words.none}
              rows={rows}
              keyOf={({ person }) => person}
              says={row => says(row, posts)}
              line={row => <PersonLine row={row} posts={posts} />}
            />
            {roles.value.has('administrator') && (
              <ActList title={words.more} acts={[invitePerson(posts)]} />
            )}
          </>
        )}
      </Shown>
      <EndingSoon kinds={['role', 'training']} />
      <CodeOnceDialog />
    </div>
  );
}

const waits = ({ waitsForVoucher, proposals }: AccountRow): boolean =>
  waitsForVoucher || proposals.length > 0;

const says = ({ person, name, grants, home }: AccountRow, posts: readonly NamedPost[]): string =>
  [
    person,
    name ?? '',
    home.site,
    home.post,
    postInWords(home, posts),
    ...grants.flatMap(grant => [grant.role, roleName(grant.role), postInWords(grant, posts)]),
  ].join(' ');

function PersonLine({ row, posts }: { row: AccountRow; posts: readonly NamedPost[] }) {
  const words = say();
  const { person, name, status, grants, proposals, waitsForVoucher } = row;
  // What was renewed in time stands there twice for a while.
  const held = [
    ...new Set(
      grants
        .filter(({ counts }) => counts)
        .map(grant => `${roleName(grant.role)}, ${postInWords(grant, posts)}`),
    ),
  ];
  return (
    <a class="row-line" href={`${BASE}/people/${encodeURIComponent(person)}`}>
      <span>
        <strong>{name ?? person}</strong> <span class="quiet-text">{person}</span>
      </span>
      <span>
        {held.length === 0 ? words.noRole : held.map(each => <div key={each}>{each}</div>)}
        {status !== 'active' && ` · ${accountWords().status[status]}`}
        {waitsForVoucher && <span class="still-waits"> {words.voucher}</span>}
        {proposals.length > 0 && <span class="still-waits"> {words.proposed}</span>}
      </span>
    </a>
  );
}

import { Time } from '../instants/time.js';
import { postInWords } from '../places/post-in-words.js';
import type { NamedPost } from '../places/read-places.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { approveGrant, withdrawRole } from './held-acts.js';
import { HeldThing } from './held-thing.js';
import type { PersonRecord } from './person-acts.js';
import { roleName } from './role-words.js';

const say = inLanguages({
  en: {
    title: 'Roles',
    none: 'No role: nothing can be read or done.',
    ends: 'ends',
    waits: 'waits for a second person',
  },
  cs: {
    title: 'Role',
    none: 'Žádná role: nelze nic číst ani dělat.',
    ends: 'končí',
    waits: 'čeká na druhou osobu',
  },
});

const APPROVE = ['administrator', 'qa', 'qp', 'sponsor'] as const;

interface Shown {
  readonly record: PersonRecord;
  readonly posts: readonly NamedPost[];
}

/** What somebody may at which post, and what waits for a second person to agree. */
export function HeldRoles({ record, posts }: Shown) {
  const words = say();
  const { person, grants, proposed } = record;
  const mayApprove = APPROVE.some(role => roles.value.has(role));
  const mayWithdraw = roles.value.has('administrator') || roles.value.has('qa');
  return (
    <section>
      <h2>{words.title}</h2>
      {grants.length + proposed.length === 0 && <p>{words.none}</p>}
      <ul class="listing">
        {proposed.map(({ grant, role, ...at }) => (
          <HeldThing
            key={grant}
            acts={[
              ...(mayApprove ? [approveGrant(person, grant)] : []),
              ...(mayWithdraw ? [withdrawRole(person, grant)] : []),
            ]}
          >
            <strong>{roleName(role)}</strong>, {postInWords(at, posts)}{' '}
            <span class="still-waits">{words.waits}</span>
          </HeldThing>
        ))}
        {grants.map(({ grant, role, until, ...at }) => (
          <HeldThing key={grant} acts={mayWithdraw ? [withdrawRole(person, grant)] : []}>
            <strong>{roleName(role)}</strong>, {postInWords(at, posts)}{' '}
            <span class="quiet-text">
              {words.ends} <Time at={until} />
            </span>
          </HeldThing>
        ))}
      </ul>
    </section>
  );
}

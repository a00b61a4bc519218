import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { codeWords } from './alert-words.js';
import { scopeWords } from './scope-words.js';

export type HoldRow = components['schemas']['HoldRowDto'];

const say = inLanguages({
  en: {
    title: 'Open holds',
    none: 'Nothing is held.',
    byPerson: 'A person has a doubt',
    inHand: 'has it in hand',
    called: 'called, no answer yet',
    nobody: 'Nobody is on call',
    quiet: 'Nobody was called yet',
  },
  cs: {
    title: 'Otevřená zadržení',
    none: 'Nic není zadrženo.',
    byPerson: 'Někdo má pochybnost',
    inHand: 'to má na starosti',
    called: 'zavolán(a), zatím bez odpovědi',
    nobody: 'Nikdo nemá pohotovost',
    quiet: 'Zatím nebyl nikdo volán',
  },
});

/** What waits for a signature, by therapy: that with a hold that nobody has in hand before all others, and then the oldest. */
export function OpenHolds({ rows }: { rows: readonly HoldRow[] }) {
  const words = say();
  return (
    <section aria-labelledby="open-holds" id="holds">
      <h2 id="open-holds">{words.title}</h2>
      {rows.length === 0 && <p>{words.none}</p>}
      <ul class="list held-list">
        {byTherapy(rows).map(([coi, held]) => (
          <li key={coi} class="card held">
            <h3>
              <a href={`${BASE}/desk/${coi}`}>
                <Identifier value={coi} />
              </a>
            </h3>
            <ul class="alerts">
              {held.map(row => (
                <li key={row.eventId}>
                  <Held row={row} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

const isUnanswered = ({ acknowledgedBy }: HoldRow): boolean => acknowledgedBy === null;

function byTherapy(rows: readonly HoldRow[]): readonly (readonly [string, readonly HoldRow[]])[] {
  const groups = new Map<string, HoldRow[]>();
  for (const row of rows) groups.set(row.coi, [...(groups.get(row.coi) ?? []), row]);
  return [...groups].toSorted(
    ([, one], [, other]) => Number(other.some(isUnanswered)) - Number(one.some(isUnanswered)),
  );
}

function Held({ row }: { row: HoldRow }) {
  const words = say();
  const { coi, hold, scope, scopeOf, code, placedAt } = row;
  return (
    <a class="alert" href={`${BASE}/desk/${coi}/holds/${hold}`}>
      <span class="tag tag-held">{hold}</span>{' '}
      <span class="alert-what">
        {code === null ? words.byPerson : <Why code={code} />} · {scopeWords()[scope]} {scopeOf}
      </span>
      <span class="quiet-text alert-where">
        <Time at={placedAt} kind="past" /> · <Answered row={row} />
      </span>
    </a>
  );
}

function Why({ code }: { code: string }) {
  const title = useTitle(code);
  return <>{codeWords()[code] ?? title}</>;
}

function Answered({ row }: { row: HoldRow }) {
  const words = say();
  const { acknowledgedBy, acknowledgedByName, called, calledName, calledAt } = row;
  if (acknowledgedBy !== null)
    return (
      <span class="in-hand">
        {acknowledgedByName ?? acknowledgedBy} {words.inHand}
      </span>
    );
  if (calledAt === null) return <span>{words.quiet}</span>;
  return (
    <span class="unanswered">
      {called === null ? words.nobody : `${calledName ?? called} ${words.called}`}
    </span>
  );
}

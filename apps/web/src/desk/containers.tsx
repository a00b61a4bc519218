import { Time } from '../instants/time.js';
import type { ItemState, JourneyState } from '../journey/journey-state.js';
import { millilitres } from '../look/millilitres.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Containers',
    none: 'Nothing is there yet.',
    status: {
      planned: 'planned',
      labelled: 'labelled',
      present: 'there',
      consumed: 'used up',
      discarded: 'discarded',
      opened: 'open',
      infused: 'given',
      disposed: 'disposed of',
      assigned: 'passed on',
    } as Readonly<Record<string, string>>,
    over: 'Over',
  },
  cs: {
    title: 'Nádoby',
    none: 'Zatím nic není.',
    status: {
      planned: 'plánovaná',
      labelled: 'označená',
      present: 'existuje',
      consumed: 'spotřebovaná',
      discarded: 'vyřazená',
      opened: 'otevřená',
      infused: 'podaná',
      disposed: 'zlikvidovaná',
      assigned: 'předaná dál',
    },
    over: 'Skončené',
  },
});

const THERE = new Set(['labelled', 'present', 'opened']);

/** What is there now, where, and until when it is good. */
export function Containers({ journey }: { journey: JourneyState }) {
  const words = say();
  const there = Object.values(journey.items).filter(({ status }) => THERE.has(status));
  return (
    <section aria-labelledby="containers">
      <h2 id="containers">{words.title}</h2>
      {there.length === 0 && <p>{words.none}</p>}
      <ul class="alerts">
        {there.map(item => (
          <li key={item.item} class="container-line">
            <Container item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Container({ item }: { item: ItemState }) {
  const limits = [item.openedUseBy, item.preparedUseBy, item.thawedUseBy, item.expiresAt];
  const first = limits.find(limit => limit !== undefined);
  return (
    <>
      <strong>{item.item}</strong> {say().status[item.status] ?? item.status}
      {item.volumeMicrolitres !== undefined && ` · ${millilitres(item.volumeMicrolitres)}`}
      <span class="quiet-text alert-where">
        {item.custodian === undefined ? '' : `${item.custodian.site}, ${item.custodian.post}`}
        {first !== undefined && (
          <>
            {' · '}
            <Time at={first} />
          </>
        )}
      </span>
    </>
  );
}

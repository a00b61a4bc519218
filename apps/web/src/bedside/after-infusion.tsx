import { Time } from '../instants/time.js';
import type { DeviationState } from '../journey/quality-state.js';
import type { JourneyState } from '../journey/journey-state.js';
import { Visits } from '../journey/visits.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { readProtocol } from '../protocol/read-protocol.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'After the infusion',
    began: 'It began',
    watch: 'Watch the person. Whatever you see is told below, at any time: one tap.',
    left: 'What is left: it is given back, and destroyed before a witness',
    nothing: 'Nothing of this dose is left at your site.',
    told: 'Told since then',
    nobody: 'Nobody has told of anything since then.',
    open: 'QA has not closed it yet',
    closed: 'closed',
  },
  cs: {
    title: 'Po infuzi',
    began: 'Začala',
    watch: 'Sledujte pacienta. Cokoli pozorujete, ohlaste níže, kdykoli: stačí jedno ťuknutí.',
    left: 'Co zbylo: vrací se a ničí se před svědkem',
    nothing: 'Z této dávky na vašem pracovišti nic nezbylo.',
    told: 'Ohlášeno od té doby',
    nobody: 'Od té doby nikdo nic neohlásil.',
    open: 'QA to ještě neuzavřela',
    closed: 'uzavřeno',
  },
});

const LEFT: ReadonlySet<string> = new Set(['present', 'opened']);

/** What is still to be done and to be seen once a dose was given: what was told, what is left, and when the person is seen again. */
export function AfterInfusion({ journey }: { journey: JourneyState }) {
  const words = say();
  const { infusedAt, items, planned } = journey;
  const protocol = useReading(() => readProtocol(journey.protocol), [], 'once');
  const left = Object.values(items).filter(
    ({ status, custodian }) => LEFT.has(status) && custodian?.site === planned?.site,
  );
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {infusedAt !== undefined && (
        <p>
          {words.began} <Time at={infusedAt} kind="past" />
        </p>
      )}
      <p>{words.watch}</p>
      <ToldSince journey={journey} />
      {left.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <p>
          {words.left}: <strong>{left.map(({ item }) => item).join(', ')}</strong>
        </p>
      )}
      <Shown reading={protocol}>{read => <Visits journey={journey} protocol={read} />}</Shown>
    </section>
  );
}

function ToldSince({ journey: { deviations, infusedAt = 0 } }: { journey: JourneyState }) {
  const words = say();
  const told = Object.values(deviations).filter(isToldSince(infusedAt));
  if (told.length === 0) return <p>{words.nobody}</p>;
  return (
    <>
      <h3>{words.told}</h3>
      <ul>
        {told.map(({ deviation, openedAt, open }) => (
          <li key={deviation}>
            <code>{deviation}</code> <Time at={openedAt} kind="past" /> ·{' '}
            {open ? words.open : words.closed}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Seen by a person, and by no rule. */
const isToldSince =
  (infusedAt: number) =>
  ({ code, openedAt }: DeviationState): boolean =>
    code === undefined && openedAt >= infusedAt;

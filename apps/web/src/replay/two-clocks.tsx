import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Stamp } from '../instants/stamp.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { eventName } from '../record/event-name.js';
import { inLanguages } from '../words/in-languages.js';

type Event = components['schemas']['NamedEventDto'];
interface Told {
  readonly revision: number;
  readonly name: string | null;
  readonly envelope: {
    readonly type: string;
    readonly occurredAt: string;
    readonly recordedAt: string;
    readonly actor: { readonly person: string };
  };
}

const say = inLanguages({
  en: {
    title: 'The two clocks at this moment',
    same: 'What had happened by then was known, and what was known had happened.',
    notKnown: 'Had happened, and nobody here knew',
    notHappened: 'Was recorded, though by its device it was still to happen',
    happened: 'happened',
    recorded: 'recorded',
  },
  cs: {
    title: 'Oboje hodiny v tomto okamžiku',
    same: 'Co se do té doby stalo, bylo známo, a co bylo známo, se stalo.',
    notKnown: 'Stalo se, a nikdo o tom zde nevěděl',
    notHappened: 'Bylo zapsáno, ač se to podle zařízení mělo teprve stát',
    happened: 'stalo se',
    recorded: 'zapsáno',
  },
});

const toldOf = (events: readonly Event[]): readonly Told[] => events as unknown as readonly Told[];

/** Where what had happened and what was known differ: late entries, paper, offline scans, a clock that is wrong. */
export function TwoClocks({ coi, at }: { coi: string; at: number }) {
  const words = say();
  const reading = useReading(
    () =>
      answerOf(
        client.GET('/journeys/{coi}/differences', {
          params: { path: { coi }, query: { at: new Date(at).toISOString() } },
        }),
      ),
    [coi, at],
    'once',
  );
  return (
    <section>
      <h2>{words.title}</h2>
      <Shown reading={reading}>
        {({ happenedAndNotKnown, knownAndNotHappened }) =>
          happenedAndNotKnown.length + knownAndNotHappened.length === 0 ? (
            <p>{words.same}</p>
          ) : (
            <>
              <Events title={words.notKnown} events={toldOf(happenedAndNotKnown)} />
              <Events title={words.notHappened} events={toldOf(knownAndNotHappened)} />
            </>
          )
        }
      </Shown>
    </section>
  );
}

function Events({ title, events }: { title: string; events: readonly Told[] }) {
  const words = say();
  if (events.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain-rows">
        {events.map(({ revision, name, envelope }) => (
          <li key={revision}>
            <a href={`#event-${revision}`}>{eventName(envelope.type)}</a>,{' '}
            {name ?? envelope.actor.person}, {words.happened} <Stamp at={envelope.occurredAt} />,{' '}
            {words.recorded} <Stamp at={envelope.recordedAt} />
          </li>
        ))}
      </ul>
    </>
  );
}

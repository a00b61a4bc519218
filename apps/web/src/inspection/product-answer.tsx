import { type History, custodyOf, foldJourney } from '@selfsame/replay';
import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Stamp } from '../instants/stamp.js';
import { useReading } from '../live/use-reading.js';
import { EventLink } from '../record/event-link.js';
import { LineageTable } from '../replay/lineage-table.js';
import { BASE } from '../shell/base.js';
import { Table } from '../tables/table.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { OfTherapy } from './of-therapy.js';
import { TherapyLink } from './therapy-link.js';

const say = inLanguages({
  en: {
    title: 'One product, from donor to recipient and back',
    asks: 'From whom the cells came, through whose hands they went, what was made of them, every lot that touched them, and who got them. A lot leads to everybody else who has some of it.',
    ends: 'From whom, and to whom',
    step: 'Step',
    what: 'What',
    when: 'When',
    who: 'Who, where',
    hands: 'From hand to hand',
    from: 'From',
    to: 'To',
    item: 'Container',
    alone: 'taken over alone',
    made: 'What was made of what',
    lots: 'Every lot in contact',
    lot: 'Lot',
    into: 'Into',
    how: 'How',
  },
  cs: {
    title: 'Jeden přípravek od dárce k příjemci a zpět',
    asks: 'Od koho buňky pocházejí, číma rukama prošly, co z nich vzniklo, každá šarže, která se jich dotkla, a kdo je dostal. Šarže vede ke všem ostatním, kdo z ní něco mají.',
    ends: 'Od koho a komu',
    step: 'Krok',
    what: 'Co',
    when: 'Kdy',
    who: 'Kdo, kde',
    hands: 'Z ruky do ruky',
    from: 'Od',
    to: 'Komu',
    item: 'Obal',
    alone: 'převzato jednostranně',
    made: 'Co z čeho vzniklo',
    lots: 'Každá šarže v kontaktu',
    lot: 'Šarže',
    into: 'Do čeho',
    how: 'Jak',
  },
});

/** Where cells come from somebody, and where they go into somebody. */
const ENDS = new Set([
  'JourneyStarted',
  'AspirationRecorded',
  'UnitAssumed',
  'IdentityVerified',
  'InfusionStarted',
  'InfusionCompleted',
  'InfusionAborted',
  'UnitAssigned',
]);

export default function ProductAnswer() {
  const words = say();
  return (
    <OfTherapy title={words.title} asks={words.asks}>
      {({ coi, history }) => {
        const journey = foldJourney(history);
        return (
          <>
            <h2>{words.ends}</h2>
            <Ends coi={coi} history={history} />
            <h2>{words.hands}</h2>
            <Hands coi={coi} history={history} />
            <h2>{words.made}</h2>
            <LineageTable whole={journey} now={journey} />
            <h2>{words.lots}</h2>
            <Lots coi={coi} />
          </>
        );
      }}
    </OfTherapy>
  );
}

interface OfHistory {
  readonly coi: string;
  readonly history: History;
}

function Ends({ coi, history }: OfHistory) {
  const words = say();
  const told = (event: History[number]) => {
    switch (event.type) {
      case 'JourneyStarted':
        return <Identifier value={event.data.subjectNumber} whole />;
      case 'AspirationRecorded':
        return <Identifier value={event.data.din} />;
      case 'UnitAssumed':
        return <TherapyLink coi={event.data.from.coi} />;
      case 'UnitAssigned':
        return <TherapyLink coi={event.data.to.coi} />;
      default:
        return null;
    }
  };
  return (
    <Table
      label={words.ends}
      rows={history.filter(({ type }) => ENDS.has(type))}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.step,
          cell: ({ type, revision }) => (
            <EventLink stream={`journey-${coi}`} type={type} revision={revision} />
          ),
        },
        { head: words.what, cell: told },
        { head: words.when, cell: ({ occurredAt }) => <Stamp at={occurredAt} /> },
        {
          head: words.who,
          cell: ({ actor }) => `${actor.person}, ${actor.role}, ${actor.site} / ${actor.post}`,
        },
      ]}
    />
  );
}

function Hands({ coi, history }: OfHistory) {
  const words = say();
  const at = new Map(history.map(event => [event.revision, event]));
  return (
    <Table
      label={words.hands}
      rows={custodyOf(history).passings}
      keyOf={({ at: revision, item }) => `${revision} ${item}`}
      columns={[
        { head: words.item, cell: ({ item }) => <code>{item}</code> },
        { head: words.from, cell: ({ from }) => `${from.organisation} / ${from.post}` },
        {
          head: words.to,
          cell: ({ to, oneSided }) => (
            <>
              {to.organisation} / {to.post} {oneSided && <strong class="out">{words.alone}</strong>}
            </>
          ),
        },
        {
          head: words.what,
          cell: ({ at: revision }) => (
            <EventLink
              stream={`journey-${coi}`}
              type={at.get(revision)?.type ?? ''}
              revision={revision}
            />
          ),
        },
        {
          head: words.when,
          cell: ({ at: revision }) => <Stamp at={at.get(revision)?.occurredAt ?? 0} />,
        },
      ]}
    />
  );
}

function Lots({ coi }: { coi: string }) {
  const words = say();
  const reading = useReading(
    () =>
      allPages(cursor => {
        const asked = { params: { path: { coi }, query: { limit: '500', ...cursor } } };
        return answerOf(client.GET('/journeys/{coi}/lots', asked));
      }),
    [coi],
    'once',
  );
  return (
    <Answer reading={reading}>
      {rows => (
        <Table
          label={words.lots}
          rows={rows}
          keyOf={({ eventId, item, lot, field }) => `${eventId} ${item} ${lot} ${field}`}
          columns={[
            {
              head: words.lot,
              cell: ({ lot }) => (
                <a class="way" href={`${BASE}/records/lot-${encodeURIComponent(lot)}`}>
                  <code>{lot}</code>
                </a>
              ),
            },
            { head: words.into, cell: ({ item }) => <code>{item}</code> },
            {
              head: words.how,
              cell: ({ type, revision }) => (
                <EventLink stream={`journey-${coi}`} type={type} revision={revision} />
              ),
            },
            { head: words.when, cell: ({ occurredAt }) => <Stamp at={occurredAt} /> },
            { head: words.who, cell: ({ name, person, site }) => `${name ?? person}, ${site}` },
          ]}
        />
      )}
    </Answer>
  );
}

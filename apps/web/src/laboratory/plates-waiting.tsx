import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { account } from '../session/account.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { countAgain, countPlate, correctPlate } from './plate-acts.js';

type Plate = components['schemas']['PlateRowDto'];

const say = inLanguages({
  en: {
    title: 'Plates of the clean room',
    none: 'No plate waits.',
    bench: 'Bench',
    plate: 'Plate',
    session: 'Session',
    kind: 'What',
    grade: 'Grade',
    laid: 'Laid out',
    waits: 'Waits for',
    waiting: { one: 'plate waits', other: 'plates wait' } as Forms,
    count: 'a count',
    again: (person: string) => `a second count, after ${person}`,
    kinds: {
      'settle-plate': 'Settle plate',
      'contact-plate': 'Contact plate',
      'active-air': 'Active air',
      'glove-print': 'Glove print',
      'particle-count': 'Particle count',
    } as Readonly<Record<string, string>>,
  },
  cs: {
    title: 'Misky z čistých prostor',
    none: 'Žádná miska nečeká.',
    bench: 'Laminární box',
    plate: 'Miska',
    session: 'Relace',
    kind: 'Co',
    grade: 'Třída',
    laid: 'Položena',
    waits: 'Čeká na',
    waiting: { one: 'miska čeká', few: 'misky čekají', other: 'misek čeká' } as Forms,
    count: 'spočítání',
    again: (person: string) => `druhé spočítání, po ${person}`,
    kinds: {
      'settle-plate': 'Spadová miska',
      'contact-plate': 'Otisková miska',
      'active-air': 'Aktivní odběr vzduchu',
      'glove-print': 'Otisk rukavice',
      'particle-count': 'Počet částic',
    },
  },
});

/** By bench, since that is what stands on them; the two numbers of a plate are read from the plate itself. */
export function PlatesWaiting() {
  const words = say();
  const reading = useReading(async after => {
    const query = { limit: '500', ...(after === undefined ? {} : { after }) };
    return (await answerOf(client.GET('/environment-plates', { params: { query } }))).rows;
  }, []);
  return (
    <Listed title={words.title} none={words.none} reading={reading}>
      {rows => (
        <>
          {[...Map.groupBy(rows, ({ workstation }) => workstation)].map(([bench, plates]) => (
            <OfBench key={bench} bench={bench} plates={plates} onTold={() => reading.reload()} />
          ))}
        </>
      )}
    </Listed>
  );
}

interface OfBenchShown {
  readonly bench: string;
  readonly plates: readonly Plate[];
  readonly onTold: () => Promise<void>;
}

function OfBench({ bench, plates, onTold }: OfBenchShown) {
  const words = say();
  const me = account.value?.person;
  const isForMe = plates.some(each => each.waitsFor === 'second-count' && each.enteredBy !== me);
  const isToCount = plates.some(({ waitsFor }) => waitsFor === 'count');
  return (
    <section class="card">
      <h3>
        {words.bench} <Identifier value={bench} whole />
      </h3>
      <Folded summary={plural(language.value, plates.length, words.waiting)}>
        {() => <PlateTable plates={plates} />}
      </Folded>
      <ActList
        title=""
        acts={[
          ...(isForMe ? [countAgain(bench)] : []),
          ...(isToCount ? [countPlate(bench)] : []),
          correctPlate(bench),
        ]}
        onDone={onTold}
      />
    </section>
  );
}

function PlateTable({ plates }: { plates: readonly Plate[] }) {
  const words = say();
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.plate}</th>
            <th scope="col">{words.session}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.grade}</th>
            <th scope="col">{words.laid}</th>
            <th scope="col">{words.waits}</th>
          </tr>
        </thead>
        <tbody>
          {plates.map(each => (
            <tr key={each.plate}>
              <th scope="row">
                <code>{each.plate}</code>
              </th>
              <td>{each.session}</td>
              <td>
                {words.kinds[each.kind] ?? each.kind}, {each.place}
              </td>
              <td>{each.grade}</td>
              <td>
                <Time at={each.laidAt} kind="past" />
              </td>
              <td>{each.waitsFor === 'count' ? words.count : words.again(each.enteredBy ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

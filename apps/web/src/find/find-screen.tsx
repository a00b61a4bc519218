import '../record/record.css';
import './find.css';
import { useEffect, useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { readdress } from '../live/readdress.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { useRested } from '../live/use-rested.js';
import { ScanButton } from '../scan/scan-button.js';
import { inLanguages } from '../words/in-languages.js';
import { FoundRows } from './found-rows.js';

const say = inLanguages({
  en: {
    title: 'Find',
    number: 'A number, or how it begins',
    hint: 'Therapy, participant, subject number, batch, donation, label, slot, package, seal, lot, person, device, box, tank, bench, printer, protocol',
    scan: 'Scan it',
    none: 'Nothing begins with this that you may read. Look at the number again.',
    more: 'There is more: go on typing.',
  },
  cs: {
    title: 'Hledat',
    number: 'Číslo, nebo jeho začátek',
    hint: 'Léčba, účastník, číslo subjektu, šarže, odběr, štítek, pozice, zásilka, pečeť, šarže materiálu, osoba, zařízení, krabice, nádoba, pracoviště, tiskárna, protokol',
    scan: 'Naskenovat',
    none: 'Nic, co smíte číst, takto nezačíná. Podívejte se na číslo znovu.',
    more: 'Je toho víc: pište dál.',
  },
});

/** What is looked for: typed, or as a scanner delivered it. */
interface Wanted {
  readonly q: string;
  readonly symbology?: string;
}

const LIMIT = '200';

/** Nobody has typed anything yet: there is nothing to wait for. */
const NOTHING_ASKED = { rows: [], next: undefined };

async function find({ q, symbology }: Wanted, after: string | undefined) {
  if (q === '') return NOTHING_ASKED;
  const query = {
    q,
    limit: LIMIT,
    ...(symbology === undefined ? {} : { symbology }),
    ...(after === undefined ? {} : { after }),
  };
  return answerOf(client.GET('/search', { params: { query } }));
}

/** People say numbers with gaps; lists have them without. */
const withoutGaps = (text: string): string => text.replaceAll(/\s/g, '');

/** Whatever has a number is found by its beginning, or by a scan of its symbol. */
export default function FindScreen() {
  const words = say();
  const [wanted, setWanted] = useState<Wanted>(() => ({
    q: new URLSearchParams(location.search).get('q') ?? '',
  }));
  const rested = useRested(wanted);
  const reading = useReading(
    after =>
      find(
        { ...rested, q: rested.symbology === undefined ? withoutGaps(rested.q) : rested.q },
        after,
      ),
    [rested],
  );
  useEffect(() => {
    const query =
      rested.symbology === undefined && rested.q !== ''
        ? `?${new URLSearchParams({ q: rested.q }).toString()}`
        : location.pathname;
    readdress(query);
  }, [rested]);
  return (
    <div class="find">
      <h1>{words.title}</h1>
      <form class="find-form no-print" onSubmit={event => event.preventDefault()}>
        <Field
          label={words.number}
          hint={words.hint}
          value={wanted.symbology === undefined ? wanted.q : ''}
          required={false}
          autoComplete="off"
          onValue={q => setWanted({ q })}
        />
        <ScanButton
          label={words.scan}
          onScan={({ raw, symbology }) => setWanted({ q: raw, symbology })}
        />
      </form>
      <Shown reading={reading}>
        {page =>
          page === NOTHING_ASKED ? null : page.rows.length === 0 ? (
            <p role="status">{words.none}</p>
          ) : (
            <>
              <FoundRows rows={page.rows} />
              {page.next !== undefined && <p>{words.more}</p>}
            </>
          )
        }
      </Shown>
    </div>
  );
}

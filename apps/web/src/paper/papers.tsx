import '../act/act.css';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { account } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { declareDowntime } from './declare-downtime.js';

const say = inLanguages({
  en: {
    title: 'Enter what paper says',
    how: 'The ledger is back, and the sheets lie before you. Scan every sheet, declare the downtime once, then enter A, B and C. Nothing of what they say is refused.',
    packs: 'Printed packs that are out',
    none: 'No printed pack of your site is out.',
    pack: 'Pack',
    tube: 'tube',
    void: 'void',
    out: { one: 'sheet is out', other: 'sheets are out' } as Forms,
    printed: 'printed',
    silent: 'When the ledger was silent here',
    never: 'Nobody has declared a downtime here.',
    until: 'until',
  },
  cs: {
    title: 'Zadat, co říká papír',
    how: 'Evidence zase běží a listy leží před vámi. Každý list naskenujte, výpadek jednou ohlaste a pak zadejte A, B a C. Nic z toho, co říkají, se neodmítne.',
    packs: 'Vytištěné sady venku',
    none: 'Žádná vytištěná sada vašeho pracoviště není venku.',
    pack: 'Sada',
    tube: 'zkumavka',
    void: 'neplatí',
    out: { one: 'list je venku', few: 'listy jsou venku', other: 'listů je venku' } as Forms,
    printed: 'vytištěna',
    silent: 'Kdy byla evidence zde nedostupná',
    never: 'Výpadek tu nikdo neohlásil.',
    until: 'do',
  },
});

/** The morning after: which paper is out, and for which hours. */
export default function Papers() {
  const words = say();
  const site = account.value?.at.site ?? '';
  const reading = useReading(
    async after => {
      const at = { site, ...(after === undefined ? {} : { after }) };
      const [{ rows }, { downtimes }] = await Promise.all([
        answerOf(client.GET('/downtime-packs', { params: { query: { ...at, limit: '100' } } })),
        answerOf(client.GET('/downtimes', { params: { query: { site } } })),
      ]);
      return { packs: rows, downtimes };
    },
    [site],
  );
  return (
    <>
      <h1>{words.title}</h1>
      <p class="narrow-left">{words.how}</p>
      <Shown reading={reading}>
        {({ packs, downtimes }) => (
          <>
            <h2>{words.silent}</h2>
            {downtimes.length === 0 && <p>{words.never}</p>}
            <ul class="list">
              {downtimes.map(({ downtime, from, until }) => (
                <li key={downtime}>
                  <Time at={from} kind="past" clockFirst /> {words.until}{' '}
                  <Time at={until} kind="past" clockFirst />
                </li>
              ))}
            </ul>
            <h2>{words.packs}</h2>
            {packs.length === 0 && <p>{words.none}</p>}
            <ul class="list doses">
              {packs.map(({ coi, pack, item, issuedAt, out, voidBecause }) => (
                <li key={`${coi} ${pack}`}>
                  <a class="card dose" href={`${BASE}/paper/${coi}/${pack}`}>
                    <strong>
                      <Identifier value={coi} />
                    </strong>
                    <span>
                      {words.pack} <code>{pack}</code> · {words.tube} <code>{item}</code>
                    </span>
                    <span>{plural(language.value, out, words.out)}</span>
                    {voidBecause !== null && <strong class="held-tag">{words.void}</strong>}
                    <span class="quiet-text">
                      {words.printed} <Time at={issuedAt} kind="past" />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Shown>
      <ActList title="" acts={[declareDowntime(site)]} onDone={() => reading.reload()} />
    </>
  );
}

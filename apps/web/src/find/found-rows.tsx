import type { components } from '../api/ledger.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';

type Row = components['schemas']['FoundRowDto'];

/** In the order in which they are shown: what somebody treats, then what it was done with, then who did it. */
const KINDS = [
  'coi',
  'subject-number',
  'participant',
  'batch',
  'din',
  'label',
  'slot',
  'sscc',
  'seal',
  'shipper',
  'logger',
  'lot',
  'material',
  'box',
  'tank',
  'device',
  'workstation',
  'printer',
  'person',
  'protocol',
] as const;
type Kind = (typeof KINDS)[number];

const say = inLanguages<{
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly replay: string;
  readonly record: string;
  readonly found: Forms;
}>({
  en: {
    kinds: {
      coi: 'Therapies',
      'subject-number': 'Subject numbers',
      participant: 'Participants',
      batch: 'Batches',
      din: 'Donations',
      label: 'Labels',
      slot: 'Slots that held a container',
      sscc: 'Packages',
      seal: 'Seals',
      shipper: 'Shippers',
      logger: 'Loggers on the way',
      lot: 'Lots of materials',
      material: 'Material that nobody knew',
      box: 'Boxes',
      tank: 'Tanks',
      device: 'Devices',
      workstation: 'Benches',
      printer: 'Printers',
      person: 'People',
      protocol: 'Protocols',
    },
    replay: 'Replay',
    record: 'Its record',
    found: { one: 'found', other: 'found' },
  },
  cs: {
    kinds: {
      coi: 'Léčby',
      'subject-number': 'Čísla subjektů',
      participant: 'Účastníci',
      batch: 'Šarže',
      din: 'Odběry',
      label: 'Štítky',
      slot: 'Pozice, kde obal ležel',
      sscc: 'Zásilky',
      seal: 'Pečetě',
      shipper: 'Přepravní obaly',
      logger: 'Záznamníky na cestě',
      lot: 'Šarže materiálu',
      material: 'Neznámý materiál',
      box: 'Krabice',
      tank: 'Nádoby',
      device: 'Zařízení',
      workstation: 'Pracoviště',
      printer: 'Tiskárny',
      person: 'Osoby',
      protocol: 'Protokoly',
    },
    replay: 'Přehrát',
    record: 'Jeho záznam',
    found: { one: 'nalezen', few: 'nalezeny', other: 'nalezeno' },
  },
});

/** What was found, by what it is. What is of a therapy leads to its replay; everything leads to its own record. */
export function FoundRows({ rows }: { rows: readonly Row[] }) {
  const words = say();
  return (
    <>
      <p role="status" class="quiet-text">
        {plural(language.value, rows.length, words.found)}
      </p>
      {KINDS.map(kind => {
        const ofKind = rows.filter(row => row.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{words.kinds[kind]}</h2>
            <ul class="plain-rows">
              {ofKind.map(row => (
                <FoundRow key={`${row.value} ${row.coi} ${row.item}`} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function FoundRow({ row: { value, kind, coi, item, stream } }: { row: Row }) {
  const words = say();
  const isTherapy = kind === 'coi';
  return (
    <li class="found-row">
      <span class="found-what">
        <strong>
          <Identifier value={value} whole={kind === 'subject-number'} />
        </strong>{' '}
        {item !== '' && <code>{item}</code>}{' '}
        {!isTherapy && coi !== '' && (
          <span class="quiet-text">
            <Identifier value={coi} />
          </span>
        )}
      </span>
      <span class="found-ways">
        {coi !== '' && (
          <a class="way" href={`${BASE}/replay/${coi}`}>
            {words.replay}
          </a>
        )}
        <a class="way" href={`${BASE}/records/${encodeURIComponent(stream)}`}>
          {words.record}
        </a>
      </span>
    </li>
  );
}

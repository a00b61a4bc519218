import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import { act, present } from '../act/act.js';
import { atMoment, note, oneOf, optional } from '../act/entry.js';
import { client } from '../api/client.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import {
  type Compared,
  type FoundInBox,
  type SlotsScanned,
  type Unit,
  compareMap,
} from './compare-map.js';
import type { ReadBox } from './read-box.js';

const say = inLanguages({
  en: {
    agrees: 'Everything lies where the ledger says.',
    differs: 'It is not as the ledger says.',
    agreeing: 'lie where the ledger says',
    elsewhere: 'In another position than the ledger says',
    missing: 'Not found in this box',
    unexpected: 'The ledger does not know that it lies here',
    withoutLabel: 'Without a label: leave it there, its place may say what it is',
    unknown: 'a symbol of something else',
    report: 'Report what has no label',
    record: 'Record what lies there',
    cause: 'Why the box was looked through',
    causeHint: 'Such as: yearly audit, or dropped in front of the tank',
    spilled: 'If it was spilled: since when the tubes lay in the warm',
    counted: 'Did you count twice?',
    times: {
      once: 'Once',
      twice: 'Twice, and it is so: record it although it is not what lay there before',
    },
    confirm: 'This is what lies there',
    done: 'Recorded. What is missing is held, and every therapy knows where its tube lies.',
  },
  cs: {
    agrees: 'Vše leží tam, kde říká evidence.',
    differs: 'Není to tak, jak říká evidence.',
    agreeing: 'leží tam, kde říká evidence',
    elsewhere: 'Na jiné pozici, než říká evidence',
    missing: 'V tomto kryoboxu nenalezeno',
    unexpected: 'Evidence neví, že to tu leží',
    withoutLabel: 'Bez štítku: nechte to tam, místo může říct, co to je',
    unknown: 'kód něčeho jiného',
    report: 'Ohlásit, co nemá štítek',
    record: 'Zaznamenat, co tam leží',
    cause: 'Proč se kryobox kontroloval',
    causeHint: 'Například: roční kontrola, nebo spadl před nádrží',
    spilled: 'Pokud se vysypal: odkdy ležely zkumavky v teple',
    counted: 'Počítali jste dvakrát?',
    times: {
      once: 'Jednou',
      twice: 'Dvakrát a je to tak: zaznamenat, i když to není, co tam leželo dřív',
    },
    confirm: 'Toto tam leží',
    done: 'Zaznamenáno. Co chybí, je zadrženo, a každá terapie ví, kde její zkumavka leží.',
  },
});

interface AuditShown {
  readonly box: ReadBox;
  readonly found: FoundInBox;
  readonly slots: SlotsScanned;
}

/** What was found, beside what the ledger said: only now, and never before everything was looked at. */
export function AuditResult({ box, found, slots }: AuditShown) {
  const words = say();
  const [isDone, setDone] = useState(false);
  // As it was when the looking ended: what is recorded changes the box, and would otherwise change this page.
  const [compared] = useState(() => compareMap(box.map, found));
  if (isDone)
    return (
      <p class="note" role="status">
        {words.done}
      </p>
    );
  return (
    <section class="card">
      <h2>{isAsExpected(compared) ? words.agrees : words.differs}</h2>
      <p>
        {compared.agreeing} {words.agreeing}
      </p>
      <Differences compared={compared} box={box} />
      {compared.withoutLabel.length > 0 && (
        <a class="button" href={`${BASE}/storage/materials`}>
          {words.report}
        </a>
      )}
      <h3>{words.record}</h3>
      <ActForm act={remap(box.box, found, slots)} onDone={() => setDone(true)} />
    </section>
  );
}

const isAsExpected = ({ elsewhere, missing, unexpected, withoutLabel }: Compared): boolean =>
  elsewhere.length + missing.length + unexpected.length + withoutLabel.length === 0;

function Differences({ compared, box }: { compared: Compared; box: ReadBox }) {
  const words = say();
  const named = ({ coi, item }: Unit): string => `${item} ${box.subjects[coi] ?? coi}`;
  const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      words.elsewhere,
      compared.elsewhere.map(each => `${named(each)}: ${each.expected} → ${each.found}`),
    ],
    [words.missing, compared.missing.map(each => `${named(each)} (${each.expected})`)],
    [
      words.unexpected,
      compared.unexpected.map(
        each => `${each.found}: ${each.unit === undefined ? words.unknown : named(each.unit)}`,
      ),
    ],
    [words.withoutLabel, compared.withoutLabel],
  ];
  return (
    <>
      {lists
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map(each => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** The ledger refuses other tubes than before, until somebody says that he has counted twice. */
const remap = (box: string, found: FoundInBox, slots: SlotsScanned) => {
  const words = say();
  return act({
    title: words.record,
    entries: {
      cause: note(words.cause, words.causeHint),
      spilledAt: optional(atMoment(words.spilled)),
      counted: oneOf(words.counted, words.times),
    },
    confirm: words.confirm,
    send: (head, { cause, spilledAt, counted }) =>
      client.POST('/boxes/{box}/remaps', {
        params: { path: { box } },
        body: {
          ...head,
          map: Object.entries(found).flatMap(([position, tube]) =>
            typeof tube === 'string'
              ? []
              : [{ position, ...present({ slot: slots[position] }), tube }],
          ),
          cause,
          ...present({ spilledAt }),
          ...(counted === 'twice' ? { afterTheFact: { reason: cause } } : {}),
        },
      }),
  });
};

import { useId, useState } from 'preact/hooks';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { inLanguages } from '../words/in-languages.js';
import { type Told, type TypedThing, thingOf, toldOf } from './typed-line.js';
import './typing.css';

type TypedReason = NonNullable<components['schemas']['ScanDto']['typedBecause']>;

/** AIM identifier of what was never in a symbol (ISO/IEC 15424). */
const KEYED = ']Z0';

/** Of nobody: the first of two must not have the other's line before him. */
const EXAMPLES = ['09512345000016 A999926YD6JZQT2.1 26', '(8018)951234500000000178(8019)1(7241)01'];

export interface TypedLine {
  readonly what: TypedThing;
  /** As a scan is told, with why it was typed. */
  readonly identifier: {
    readonly symbology: string;
    readonly raw: string;
    readonly typedBecause: TypedReason;
  };
}

const say = inLanguages({
  en: {
    why: 'Why can it not be scanned?',
    reasons: {
      frost: 'Frost on it',
      wet: 'It is wet or smeared',
      torn: 'It is torn',
      'scanner-broken': 'Neither scanner nor camera works',
    } as Readonly<Record<TypedReason, string>>,
    line: 'The whole line below the symbol',
    how: 'Read it from the object, with every blank, bracket and check digit. On a label or a wristband it looks like this:',
    told: {
      unfinished: 'This is not the whole line yet.',
      wrong: 'The check digits do not agree. Read the line again, sign by sign.',
      agrees: 'The check digits agree.',
    } as Readonly<Record<Told, string>>,
  },
  cs: {
    why: 'Proč to nejde naskenovat?',
    reasons: {
      frost: 'Je na tom námraza',
      wet: 'Je to mokré nebo rozmazané',
      torn: 'Je to roztržené',
      'scanner-broken': 'Nefunguje čtečka ani kamera',
    },
    line: 'Celý řádek pod kódem',
    how: 'Čtěte z předmětu, s každou mezerou, závorkou a kontrolní číslicí. Na štítku nebo náramku vypadá takto:',
    told: {
      unfinished: 'Ještě to není celý řádek.',
      wrong: 'Kontrolní číslice nesouhlasí. Přečtěte řádek znovu, znak po znaku.',
      agrees: 'Kontrolní číslice souhlasí.',
    },
  },
});

interface Shown {
  readonly confirm: string;
  readonly isBusy?: boolean;
  readonly onTyped: (line: TypedLine) => void;
}

/** What a scanner would have read, typed by a person who reads it from the object. Nothing is filled in, and nothing is looked up. */
export function TypeForm({ confirm, isBusy = false, onTyped }: Shown) {
  const words = say();
  const id = useId();
  const [typedBecause, setReason] = useState<TypedReason>();
  const [raw, setRaw] = useState('');
  const told = toldOf(raw);
  const isWhole = told === 'agrees' && typedBecause !== undefined;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isWhole) return;
        onTyped({ what: thingOf(raw), identifier: { symbology: KEYED, raw, typedBecause } });
      }}
    >
      <div class="field">
        <label for={id}>{words.line}</label>
        <div class="hint" id={`${id}-hint`}>
          {words.how}
          <ul class="typed-examples">
            {EXAMPLES.map(example => (
              <li key={example}>
                <code>{example}</code>
              </li>
            ))}
          </ul>
        </div>
        <textarea
          id={id}
          class="typed-line"
          value={raw}
          rows={2}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-told`}
          onInput={event => setRaw(inOneLine(event.currentTarget.value))}
        />
        <p id={`${id}-told`} class={`typed-told typed-${told}`} role="status">
          {raw === '' ? '' : words.told[told]}
        </p>
      </div>
      <Choice
        legend={words.why}
        options={words.reasons}
        chosen={typedBecause}
        onChoose={setReason}
      />
      <button type="submit" class="next" disabled={isBusy || !isWhole}>
        {confirm}
      </button>
    </form>
  );
}

/** As labels have it: in capitals, however far a screen lets it wrap. */
const inOneLine = (text: string): string => text.replaceAll('\n', '').toUpperCase();

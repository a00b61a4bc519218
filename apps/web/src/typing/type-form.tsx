import { useId, useState } from 'preact/hooks';
import type { components } from '../api/ledger.js';
import { Choice } from '../look/choice.js';
import { inLanguages } from '../words/in-languages.js';
import { type Told, type TypedThing, toldOf } from './typed-line.js';
import './typing.css';

type TypedReason = NonNullable<components['schemas']['ScanDto']['typedBecause']>;

/** AIM identifier of what was never in a symbol (ISO/IEC 15424). */
const KEYED = ']Z0';

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
    what: 'What do you hold?',
    things: { label: 'Something with a label', wristband: 'A wristband' } as Readonly<
      Record<TypedThing, string>
    >,
    why: 'Why can it not be scanned?',
    reasons: {
      frost: 'Frost on it',
      wet: 'It is wet or smeared',
      torn: 'It is torn',
      'scanner-broken': 'Neither scanner nor camera works',
    } as Readonly<Record<TypedReason, string>>,
    line: 'The whole line below the symbol',
    lines: {
      label:
        'Read it from the object, with blanks and check digits: 09512345000016 A999926YD6JZQT2.1 26',
      wristband: 'Read it from the arm, with its brackets: (8018)951234500000000178(8019)1(7241)01',
    } as Readonly<Record<TypedThing, string>>,
    told: {
      unfinished: 'This is not the whole line yet.',
      wrong: 'The check digits do not agree. Read the line again, sign by sign.',
      agrees: 'The check digits agree.',
    } as Readonly<Record<Told, string>>,
  },
  cs: {
    what: 'Co držíte?',
    things: { label: 'Něco se štítkem', wristband: 'Náramek' },
    why: 'Proč to nejde naskenovat?',
    reasons: {
      frost: 'Je na tom námraza',
      wet: 'Je to mokré nebo rozmazané',
      torn: 'Je to roztržené',
      'scanner-broken': 'Nefunguje čtečka ani kamera',
    },
    line: 'Celý řádek pod kódem',
    lines: {
      label:
        'Čtěte z předmětu, s mezerami a kontrolními číslicemi: 09512345000016 A999926YD6JZQT2.1 26',
      wristband: 'Čtěte z ruky, i se závorkami: (8018)951234500000000178(8019)1(7241)01',
    },
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
  const [what, setWhat] = useState<TypedThing>('label');
  const [typedBecause, setReason] = useState<TypedReason>();
  const [raw, setRaw] = useState('');
  const told = toldOf(what, raw);
  const isWhole = told === 'agrees' && typedBecause !== undefined;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (isWhole) onTyped({ what, identifier: { symbology: KEYED, raw, typedBecause } });
      }}
    >
      <Choice legend={words.what} options={words.things} chosen={what} onChoose={setWhat} />
      <Choice
        legend={words.why}
        options={words.reasons}
        chosen={typedBecause}
        onChoose={setReason}
      />
      <div class="field">
        <label for={id}>{words.line}</label>
        <p class="hint" id={`${id}-hint`}>
          {words.lines[what]}
        </p>
        <input
          id={id}
          class="typed-line"
          value={raw}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-told`}
          onInput={event => setRaw(event.currentTarget.value.toUpperCase())}
        />
        <p id={`${id}-told`} class={`typed-told typed-${told}`} role="status">
          {raw === '' ? '' : words.told[told]}
        </p>
      </div>
      <button type="submit" class="next" disabled={isBusy || !isWhole}>
        {confirm}
      </button>
    </form>
  );
}

import { Choice } from '../look/choice.js';
import { Field } from '../look/field.js';
import { Several } from '../look/several.js';
import { TextArea } from '../look/text-area.js';
import { inLanguages } from '../words/in-languages.js';
import { type Entry, asChosen, chosenIn } from './entry.js';
import { FileField } from './file-field.js';
import { FingerprintField } from './fingerprint-field.js';
import { ScanEntry } from './scan-entry.js';
import { ScansEntry } from './scans-entry.js';

const say = inLanguages({
  en: { optional: (label: string) => `${label} (may be left out)` },
  cs: { optional: (label: string) => `${label} (nepovinné)` },
});

interface Shown {
  readonly entry: Entry<unknown>;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One entry, by whatever it is entered with. */
export function ActEntry({ entry, text, onText }: Shown) {
  if (entry.saysBack === undefined) return <Entered entry={entry} text={text} onText={onText} />;
  return (
    <div>
      <Entered entry={entry} text={text} onText={onText} />
      <p class="said-back" role="status">
        {entry.saysBack(text)}
      </p>
    </div>
  );
}

function Entered({ entry, text, onText }: Shown) {
  const { means, isOptional } = entry;
  const label = isOptional ? say().optional(entry.label) : entry.label;
  const hint = entry.hint === undefined ? {} : { hint: entry.hint };
  const common = { label, ...hint, value: text, onValue: onText, required: !isOptional };
  switch (means.kind) {
    case 'line':
      return <Field {...common} {...inputModeOf(means.inputMode)} autoComplete="off" />;
    case 'number':
      return (
        <Field
          {...common}
          inputMode={means.hasDecimals ? 'decimal' : 'numeric'}
          autoComplete="off"
          {...(means.unit === undefined ? {} : { unit: means.unit })}
        />
      );
    case 'scan':
      return <ScanEntry label={label} text={text} onText={onText} />;
    case 'scans':
      return <ScansEntry label={label} text={text} onText={onText} />;
    case 'secret':
      return (
        <Field
          {...common}
          type="password"
          autoComplete={means.autoComplete}
          {...inputModeOf(means.inputMode)}
        />
      );
    case 'moment':
      return <Field {...common} type="datetime-local" />;
    case 'note':
      return <TextArea {...common} />;
    case 'fingerprint':
      return <FingerprintField {...common} />;
    case 'file':
      return <FileField {...common} />;
    case 'one':
      return (
        <Choice
          legend={label}
          options={means.options}
          {...(means.others === undefined ? {} : { others: means.others })}
          chosen={text === '' ? undefined : text}
          onChoose={onText}
        />
      );
    case 'several':
      return (
        <Several
          legend={label}
          options={means.options}
          chosen={chosenIn(text)}
          onChoose={chosen => onText(asChosen(chosen))}
        />
      );
  }
}

const inputModeOf = (inputMode: 'numeric' | 'tel' | undefined) =>
  inputMode === undefined ? {} : { inputMode };

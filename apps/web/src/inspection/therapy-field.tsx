import { Field } from '../look/field.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    therapy: 'Therapy (CoI)',
    none: 'Say which therapy. A search finds it by any of its numbers.',
  },
  cs: {
    therapy: 'Léčba (CoI)',
    none: 'Uveďte léčbu. Hledání ji najde podle kteréhokoli jejího čísla.',
  },
});

interface TherapyShown {
  readonly coi: string;
  readonly onCoi: (coi: string) => void;
}

export function TherapyField({ coi, onCoi }: TherapyShown) {
  return (
    <Field
      label={say().therapy}
      value={coi}
      required={false}
      autoComplete="off"
      onValue={text => onCoi(text.replaceAll(/\s/g, '').toUpperCase())}
    />
  );
}

/** Said where a question is about one therapy, and nobody has said which. */
export const NoTherapy = () => <p>{say().none}</p>;

export const isTherapy = (coi: string): boolean => /^[A-Z]{3}\d{6}[0-9A-Z]{6}$/.test(coi);

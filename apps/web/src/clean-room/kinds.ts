import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';

const kinds = inLanguages<Readonly<Record<string, Forms>>>({
  en: {
    'starting-material': {
      one: 'container of starting material',
      other: 'containers of starting material',
    },
    vessel: { one: 'vessel', other: 'vessels' },
    harvest: { one: 'harvest', other: 'harvests' },
    tube: { one: 'tube', other: 'tubes' },
    sample: { one: 'sample', other: 'samples' },
    syringe: { one: 'syringe', other: 'syringes' },
  },
  cs: {
    'starting-material': {
      one: 'vak výchozího materiálu',
      few: 'vaky výchozího materiálu',
      other: 'vaků výchozího materiálu',
    },
    vessel: { one: 'nádoba', few: 'nádoby', other: 'nádob' },
    harvest: { one: 'sklizeň', few: 'sklizně', other: 'sklizní' },
    tube: { one: 'zkumavka', few: 'zkumavky', other: 'zkumavek' },
    sample: { one: 'vzorek', few: 'vzorky', other: 'vzorků' },
    syringe: { one: 'stříkačka', few: 'stříkačky', other: 'stříkaček' },
  },
});

/** What a container is, in one word that begins a line. */
export function nameOfKind(kind: string): string {
  const name = kinds()[kind]?.one ?? kind;
  return name.charAt(0).toLocaleUpperCase(language.value) + name.slice(1);
}

/** "3 vessels", "2 zkumavky". */
export const soManyOf = (kind: string, count: number): string => {
  const forms = kinds()[kind];
  return forms === undefined ? `${count} ${kind}` : plural(language.value, count, forms);
};

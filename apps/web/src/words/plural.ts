import type { Language } from './language.js';

/** Unicode CLDR: English has one and other; Czech has one, few, many (of fractions) and other. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A number with its noun: "3 zkumavky", "5 zkumavek". */
export function plural(spoken: Language, count: number, forms: Forms): string {
  const rule = new Intl.PluralRules(spoken).select(count);
  const form = (rule === 'zero' || rule === 'two' ? undefined : forms[rule]) ?? forms.other;
  return `${count} ${form}`;
}

import { language } from '../words/language.js';
import { czechEventNames } from './czech-event-names.js';

/** `CellsPassaged` as people say it. What has no Czech words is told as the record has it: better understood by few than kept from all. */
export function eventName(type: string): string {
  const czech = language.value === 'cs' ? czechEventNames[type] : undefined;
  return czech ?? inWords(type);
}

const inWords = (type: string): string => {
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

import { Stamp } from '../instants/stamp.js';
import { millilitres } from '../look/millilitres.js';
import { codeWords } from './fact-words.js';
import type { FactValue } from './facts-of.js';

export function FactText({ value }: { value: FactValue | undefined }) {
  switch (value?.is) {
    case undefined:
      return <span class="quiet-text">–</span>;
    case 'text':
      return <>{value.text}</>;
    case 'code':
      return <>{codeWords(value.text)}</>;
    case 'moment':
      return <Stamp at={value.at} />;
    case 'volume':
      return <>{millilitres(value.microlitres)}</>;
  }
}

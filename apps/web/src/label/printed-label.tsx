import type { components } from '../api/ledger.js';
import { Symbol } from './symbol.js';

/** A label as the printer puts it out: the symbol, the line that people read, and what must stand beside it. */
export function PrintedLabel({ label }: { label: components['schemas']['PrintedLabelDto'] }) {
  const { symbology, raw, text, typed, exceptional, infection } = label;
  return (
    <figure class="printed-label">
      <Symbol symbology={symbology} raw={raw} name={text} />
      <figcaption>
        <code>{text}</code>
        <code class="quiet-text">{typed}</code>
        {exceptional !== undefined && <strong>{exceptional}</strong>}
        {infection?.texts.map(warning => (
          <strong key={warning}>{warning}</strong>
        ))}
      </figcaption>
    </figure>
  );
}

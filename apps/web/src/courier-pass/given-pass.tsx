import { Symbol } from '../label/symbol.js';
import { Time } from '../instants/time.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import type { Given } from './pass-acts.js';

const say = inLanguages({
  en: {
    says: 'Show it to this courier only, and see that it is he who scans it. It is not shown again.',
    how: 'He opens the ledger on his own phone, chooses "I have a pass", and scans it.',
    symbol: 'The pass',
    counts: 'It counts',
    of: 'For the package',
    hand: 'Or typed by hand:',
    print: 'Print',
    done: 'He has it. Close',
  },
  cs: {
    says: 'Ukažte ji jen tomuto kurýrovi a dohlédněte, že ji skenuje on. Znovu se nezobrazí.',
    how: 'V telefonu otevře evidenci, zvolí „Mám propustku“ a naskenuje ji.',
    symbol: 'Propustka',
    counts: 'Platí',
    of: 'Pro zásilku',
    hand: 'Nebo opsat ručně:',
    print: 'Vytisknout',
    done: 'Má ji. Zavřít',
  },
});

interface Shown {
  readonly given: Given;
  readonly sscc: string;
  readonly onOver: () => void;
}

/** The code itself, on the screen or on paper: it lets in whoever shows it first. */
export function GivenPass({ given: { code, validUntil }, sscc, onOver }: Shown) {
  const words = say();
  return (
    <section class="given-pass">
      <p class="note note-warn">{words.says}</p>
      <p>{words.how}</p>
      <Symbol symbology="]Q1" raw={code} name={words.symbol} />
      <p>
        {words.hand} <code class="pass-code">{code}</code>
      </p>
      <p>
        {words.of} <Identifier value={sscc} />. {words.counts} <Time at={validUntil} />
      </p>
      <div class="actions not-printed">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="next" onClick={onOver}>
          {words.done}
        </button>
      </div>
    </section>
  );
}

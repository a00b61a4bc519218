import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Signed by hand',
    why: 'For whoever has no screen: printed twice, one for each side.',
    sides: ['Given by', 'Taken by'],
    lines: ['Number or role', 'Date and time', 'Seal as seen', 'Signature'],
  },
  cs: {
    title: 'Podepsáno rukou',
    why: 'Pro toho, kdo nemá obrazovku: vytiskne se dvakrát, pro každou stranu jednou.',
    sides: ['Předal(a)', 'Převzal(a)'],
    lines: ['Osobní číslo nebo role', 'Datum a čas', 'Plomba, jak je vidět', 'Podpis'],
  },
});

/** Lines for two pens. What was signed here is told to the ledger by the side that has it, as what has happened. */
export function SignedByHand() {
  const { title, why, sides, lines } = say();
  return (
    <section class="by-hand">
      <h2>{title}</h2>
      <p class="hint not-printed">{why}</p>
      <div class="only-printed hands">
        {sides.map(side => (
          <div key={side}>
            <strong>{side}</strong>
            {lines.map(line => (
              <p key={line} class="line">
                {line}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

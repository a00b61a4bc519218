import './box-card.css';
import { useRoute } from 'preact-iso';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Symbol } from '../label/symbol.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { columnsOf, rowsOf } from './positions.js';

type Card = components['schemas']['BoxSlotsDto'];

const say = inLanguages({
  en: {
    title: 'Card of the box',
    tank: 'tank',
    how: 'Print it at its real size and keep it dry, beside the tank and not in it. It is of this box alone: with another box open before you, the ledger says STOP.',
    use: 'Scan the box, then for each tube: its position here, then the tube.',
    print: 'Print the card',
    back: 'The box',
  },
  cs: {
    title: 'Karta kryoboxu',
    tank: 'nádrž',
    how: 'Vytiskněte ji ve skutečné velikosti a mějte ji v suchu, vedle nádrže a ne v ní. Patří jen k tomuto kryoboxu: máte-li před sebou otevřený jiný, evidence řekne STOP.',
    use: 'Naskenujte kryobox a pak u každé zkumavky: její pozici zde, pak zkumavku.',
    print: 'Vytisknout kartu',
    back: 'Kryobox',
  },
});

/** So many columns stand on a sheet of A4 with room between two symbols for whoever aims with a glove. */
const WIDE = 10;

/** What is scanned in place of a position: nothing sticks at minus 196 °C, and a tube covers what is below it. */
export default function BoxCard() {
  const { box = '' } = useRoute().params;
  const params = { path: { box } };
  const reading = useReading(
    () => answerOf(client.GET('/boxes/{box}/slots', { params })),
    [box],
    'once',
  );
  return <Shown reading={reading}>{card => <Sheet card={card} />}</Shown>;
}

function Sheet({ card }: { card: Card }) {
  const words = say();
  const slots = new Map(card.slots.map(slot => [slot.position, slot]));
  return (
    <>
      <p class="not-on-card">
        <a class="back" href={`${BASE}/storage/boxes/${encodeURIComponent(card.box)}`}>
          ← {words.back}
        </a>
      </p>
      <h1>
        {words.title} <Identifier value={card.box} whole />
        <span class="quiet-text under">
          {words.tank} {card.tank} · {words.use}
        </span>
      </h1>
      <p class="not-on-card">{words.how}</p>
      <div class="narrow-left not-on-card">
        <button type="button" class="next" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <div class="scrolls" tabIndex={0} role="region" aria-label={words.title}>
        <table class={card.columns > WIDE ? 'box-card box-card-dense' : 'box-card'}>
          <tbody>
            {rowsOf(card).map(row => (
              <tr key={row}>
                {columnsOf(card).map(column => {
                  const slot = slots.get(`${row}${column}`);
                  return (
                    slot !== undefined && (
                      <td key={slot.position}>
                        <Symbol symbology={slot.symbology} raw={slot.raw} name={slot.text} />
                        <strong>{slot.position}</strong>
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import '../act/act.css';
import './storage.css';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { therapyOfLabel } from '../label/therapy-of-label.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { readAloud } from '../scan/read-aloud.js';
import { OffersHere } from '../package/offers-here.js';
import { ScanButton } from '../scan/scan-button.js';
import { BASE } from '../shell/base.js';
import { acceptUnits } from '../units/unit-acts.js';
import { QueriesToAnswer } from '../source-data/queries-to-answer.js';
import { inLanguages } from '../words/in-languages.js';
import { MaterialsHere } from './materials-here.js';
import { wordsOfPlacing } from './placing-words.js';
import { registerBox, returnUnit } from './storage-acts.js';
import { StoredTherapies } from './stored-therapies.js';
import { TankCard } from './tank-card.js';

const say = inLanguages({
  en: {
    title: 'Vault',
    scan: 'Scan a box or a tube',
    neither: 'That is neither a box nor a tube.',
    tanks: 'Tanks',
    none: 'No tank stands at your site.',
    also: 'What else can be done',
  },
  cs: {
    title: 'Sklad',
    scan: 'Naskenujte kryobox nebo zkumavku',
    neither: 'To není kryobox ani zkumavka.',
    tanks: 'Nádrže',
    none: 'Na vašem pracovišti nestojí žádná nádrž.',
    also: 'Co dalšího lze udělat',
  },
});

/** Where a storage keeper begins: what is wrong with a tank before anything else, then what he has in his hands. */
export default function Vault() {
  const words = say();
  const { route } = useLocation();
  const [isNeither, setNeither] = useState(false);
  const tanks = useReading(async after => {
    const query = after === undefined ? {} : { after };
    return (await answerOf(client.GET('/tanks', { params: { query } }))).rows;
  }, []);
  const go = (scan: Parameters<typeof readAloud>[0]): void => {
    const of = therapyOfLabel(scan);
    const { marked, value, box } = readAloud(scan);
    setNeither(of === undefined && marked !== 'asset' && box === undefined);
    if (of !== undefined) route(`${BASE}/storage/therapies/${of.coi}`);
    else if (box !== undefined)
      route(`${BASE}/storage/boxes/${encodeURIComponent(box)}?position=${value}`);
    else if (marked === 'asset') route(`${BASE}/storage/boxes/${encodeURIComponent(value)}`);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <OffersHere />
      <h2>{words.tanks}</h2>
      <Shown reading={tanks}>
        {rows =>
          rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="list doses">
              {rows.map(tank => (
                <li key={tank.tank}>
                  <TankCard tank={tank} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <div class="stack narrow-left vault-acts">
        <ScanButton label={words.scan} onScan={go} />
        <p role="status" class="said-back">
          {isNeither && words.neither}
        </p>
        {(['put-away', 'move', 'retain'] as const).map(placing => (
          <a
            key={placing}
            class={placing === 'put-away' ? 'button next' : 'button'}
            href={`${BASE}/storage/place/${placing}`}
          >
            {wordsOfPlacing().titles[placing]}
          </a>
        ))}
      </div>
      <StoredTherapies />
      <MaterialsHere />
      <ActList
        title={words.also}
        acts={[acceptUnits(), returnUnit(), registerBox(tanks.data?.map(({ tank }) => tank) ?? [])]}
      />
      <QueriesToAnswer />
    </>
  );
}

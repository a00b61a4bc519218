import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { addressOfParcel } from './address-of-parcel.js';

type Parcel = components['schemas']['PackageRowDto'];

const say = inLanguages({
  en: {
    title: 'Packages',
    states: { held: 'Here', offered: 'Offered to you', expected: 'On its way' } as Readonly<
      Record<string, string>
    >,
    statuses: {
      packed: 'packed, not sealed',
      sealed: 'sealed',
      'in-transit': 'to be received',
      received: 'to be opened',
      opened: 'to be unpacked',
    } as Readonly<Record<string, string>>,
    due: 'Due',
    expires: 'Usable until',
  },
  cs: {
    title: 'Zásilky',
    states: { held: 'Zde', offered: 'Nabízena vám', expected: 'Na cestě' },
    statuses: {
      packed: 'zabalena, bez plomby',
      sealed: 'zaplombována',
      'in-transit': 'k přijetí',
      received: 'k otevření',
      opened: 'k vybalení',
    },
    due: 'Dodat',
    expires: 'Použitelné do',
  },
});

/** Emptied packages are of the past. */
const OVER = 'unpacked';

/**
 * What has come, what is offered, and what is still on its way.
 * @param none what is said where there is none; left out where the list is one of several
 */
export function ParcelsHere({ none }: { none?: string }) {
  const words = say();
  const parcels = useReading(async after => {
    const query = { limit: '100', ...(after === undefined ? {} : { after }) };
    const { rows } = await answerOf(client.GET('/packages', { params: { query } }));
    return rows.filter(({ status }) => status !== OVER);
  }, []);
  return (
    <Shown reading={parcels}>
      {rows =>
        rows.length === 0 ? (
          <p>{none}</p>
        ) : (
          <>
            {none === undefined && <h2>{words.title}</h2>}
            <ul class="list doses">
              {rows.map(row => (
                <li key={row.sscc}>
                  <ParcelCard row={row} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Shown>
  );
}

function ParcelCard({ row }: { row: Parcel }) {
  const words = say();
  return (
    <a class="card dose" href={addressOfParcel(row)}>
      <strong>
        <Identifier value={row.sscc} />
      </strong>
      <span>
        {words.states[row.state]}
        {row.state === 'held' && ` · ${words.statuses[row.status] ?? row.status}`}
      </span>
      {row.deliverBy !== null && row.state !== 'held' && (
        <span class="clock">
          {words.due} <Time at={row.deliverBy} />
        </span>
      )}
      {row.expiresAt !== null && (
        <span class="quiet-text">
          {words.expires} <Time at={row.expiresAt} />
        </span>
      )}
    </a>
  );
}

import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { addressOfParcel } from './address-of-parcel.js';

export type Parcel = components['schemas']['PackageRowDto'];

const say = inLanguages({
  en: {
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
    due: 'Deliver by',
    ends: 'The offer ends',
    expires: 'Usable until',
  },
  cs: {
    states: { held: 'Zde', offered: 'Nabízena vám', expected: 'Na cestě' },
    statuses: {
      packed: 'zabalena, bez plomby',
      sealed: 'zaplombována',
      'in-transit': 'k přijetí',
      received: 'k otevření',
      opened: 'k vybalení',
    },
    due: 'Dodat do',
    ends: 'Nabídka končí',
    expires: 'Použitelné do',
  },
});

/** What a package is to whoever is at this post, and its clocks. It leads to the next right act with it. */
export function ParcelCard({ row }: { row: Parcel }) {
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
      {row.state === 'offered' && row.offerExpiresAt !== null && (
        <span class="clock">
          {words.ends} <Time at={row.offerExpiresAt} />
        </span>
      )}
      {row.deliverBy !== null && row.state !== 'held' && (
        <span class="clock">
          {words.due} <Time at={row.deliverBy} clockFirst />
        </span>
      )}
      {row.expiresAt !== null && (
        <span class="quiet-text">
          {words.expires} <Time at={row.expiresAt} clockFirst />
        </span>
      )}
    </a>
  );
}

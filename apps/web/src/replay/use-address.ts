import { useEffect, useState } from 'preact/hooks';
import { readdress } from '../live/readdress.js';
import { type AddressedMoment, momentIn, searchOf } from './address-of-moment.js';

/** The moment that is looked at, as it stands in the address: sent to somebody else, it shows him the same. */
export function useAddress(): readonly [
  AddressedMoment,
  (change: Partial<AddressedMoment>) => void,
] {
  const [moment, setMoment] = useState(() => momentIn(location.search));
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    if (!hasMoved) return;
    const timer = setTimeout(() => readdress(searchOf(moment) + location.hash), 250);
    return () => clearTimeout(timer);
  }, [moment, hasMoved]);
  return [
    moment,
    change => {
      setMoved(true);
      setMoment(before => ({ ...before, ...change }));
    },
  ];
}

import { useEffect, useState } from 'preact/hooks';
import { readdress } from '../live/readdress.js';
import { useRested } from '../live/use-rested.js';

/**
 * What is asked, as it stands in the address: a question can be sent to somebody, who then asks the same.
 * @param usual what is asked where the address says nothing
 */
export function useAsked<Name extends string>(
  usual: Readonly<Record<Name, string>>,
): readonly [
  asked: Readonly<Record<Name, string>>,
  shown: Readonly<Record<Name, string>>,
  ask: (change: Partial<Record<Name, string>>) => void,
] {
  const [shown, setShown] = useState<Readonly<Record<Name, string>>>(() => {
    const query = new URLSearchParams(location.search);
    const given = Object.keys(usual).map(name => [name, query.get(name) ?? usual[name as Name]]);
    return Object.fromEntries(given) as Record<Name, string>;
  });
  const asked = useRested(shown);
  useEffect(() => {
    const query = new URLSearchParams(
      Object.entries<string>(asked).filter(([, value]) => value !== ''),
    );
    readdress(`?${query.toString()}`);
  }, [asked]);
  return [asked, shown, change => setShown(before => ({ ...before, ...change }))];
}

import { useEffect, useState } from 'preact/hooks';

/** So long a slider is still before anything is asked for it. */
const REST_MS = 250;

/** A value once it has come to rest: what is dear is done for that one, and not for each on the way. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

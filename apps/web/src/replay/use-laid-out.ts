import { useEffect, useRef, useState } from 'preact/hooks';
import type { LaidOut } from './lay-out-lineage.js';
import type { Stack } from './lineage-of.js';

/** The layout of a lineage, once its worker has made it; what was laid out before stays until then. */
export function useLaidOut(stacks: readonly Stack[]): LaidOut | undefined {
  const worker = useRef<Worker>(undefined);
  const [laidOut, setLaidOut] = useState<LaidOut>();
  useEffect(() => {
    const made = new Worker(new URL('./lineage-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<LaidOut>) => setLaidOut(data));
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => worker.current?.postMessage(stacks), [stacks]);
  return laidOut;
}

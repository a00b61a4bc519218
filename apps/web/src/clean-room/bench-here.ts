import { signal } from '@preact/signals';

const KEY = 'selfsame.bench';

/** The bench that this device was last used at. It helps to look; whoever does something there scans it. */
export const benchHere = signal<string | undefined>(localStorage.getItem(KEY) ?? undefined);

export function atBench(bench: string): void {
  localStorage.setItem(KEY, bench);
  benchHere.value = bench;
}

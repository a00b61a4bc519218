import { account } from '../session/account.js';

/** With what somebody scans: a hand scanner is heard whatever is chosen. */
const WAYS = ['camera', 'scanner', 'tray'] as const;
export type Way = (typeof WAYS)[number];

const KEY = 'selfsame.scans-with';

/** There is a tray only where nobody is treated. */
export const waysHere = (): readonly Way[] =>
  WAYS.filter(way => way !== 'tray' || account.value?.simulated === true);

/** As it was scanned on this device last time: a camera that nobody uses stays off. */
export function usualWay(): Way {
  const ways = waysHere();
  const kept = localStorage.getItem(KEY);
  return ways.find(way => way === kept) ?? ways.at(ways.includes('tray') ? -1 : 0) ?? 'camera';
}

export const keepWay = (way: Way): void => localStorage.setItem(KEY, way);

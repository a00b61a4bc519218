import { BlockList, isIP } from 'node:net';
import { IDLE_MINUTES } from '../access/idle-lock.js';

/** How much the ledger takes from whom, and whom it believes about the address of somebody else. */
export interface Door {
  /** After so long without a request a session locks. */
  readonly idleMinutes: number;
  /** Proxies that are believed about X-Forwarded-For; from anybody else the header is a claim. */
  readonly trustedProxies: readonly string[];
  /** Requests a minute from one address that say of nobody who he is: a whole ward may stand behind it. */
  readonly strangersPerMinute: number;
  /** Requests a minute in one session. */
  readonly sessionPerMinute: number;
}

export interface Bounds {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** Far above what people do, and below what would leave nothing for others. */
export const STRANGERS_PER_MINUTE: Bounds = { usual: 600, least: 60, most: 100_000 };
export const SESSION_PER_MINUTE: Bounds = { usual: 1_200, least: 60, most: 100_000 };

export const USUAL_DOOR: Door = {
  idleMinutes: IDLE_MINUTES.usual,
  trustedProxies: [],
  strangersPerMinute: STRANGERS_PER_MINUTE.usual,
  sessionPerMinute: SESSION_PER_MINUTE.usual,
};

/** A whole number within bounds; undefined when it is none. */
export function withinBounds(text: string, { least, most }: Bounds): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** Addresses, or networks like 10.0.0.0/8, with commas between them; undefined when one of them is none. */
export function proxiesIn(text: string): readonly string[] | undefined {
  const proxies = text.split(',').flatMap(part => part.trim() || []);
  return proxies.every(isNetwork) ? proxies : undefined;
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  if (family === 0 || bits === undefined) return family !== 0;
  try {
    new BlockList().addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
    // All the world is no proxy.
    return Number(bits) > 0;
  } catch {
    return false;
  }
}

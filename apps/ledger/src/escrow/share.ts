import { sha256Hex } from '@selfsame/evidence';
import { SettingsFault } from '../settings.js';

/** One person's part of the vault key. So many of them rebuild it; one fewer says nothing at all about it. */
export interface Share {
  readonly ledgerId: string;
  /** Names the key and gives nothing of it away. */
  readonly keyId: string;
  readonly number: number;
  readonly of: number;
  readonly needed: number;
  readonly bytes: Uint8Array;
}

const HEADING = 'Selfsame: one share of the key of an identity vault';
const GROUP = /.{1,4}/g;
const CHECK_LENGTH = 8;

/** Only what must be typed again from paper is checked by the sum: a digit that was misread is found before anything is rebuilt. */
const checkOf = ({ ledgerId, keyId, number, of, needed, bytes }: Share): string =>
  sha256Hex(
    Buffer.from([ledgerId, keyId, number, of, needed, Buffer.from(bytes).toString('hex')].join()),
  ).slice(0, CHECK_LENGTH);

const inGroups = (hex: string): string => (hex.match(GROUP) ?? []).join(' ');

/** As it is printed: digits and the letters a to f, in groups of four. */
export const printShare = (share: Share): string =>
  [
    HEADING,
    `Any ${share.needed} of ${share.of} rebuild it. Keep this one alone, on paper, away from the others.`,
    '',
    `ledger: ${share.ledgerId}`,
    `key:    ${inGroups(share.keyId)}`,
    `share:  ${share.number} of ${share.of}, ${share.needed} needed`,
    `data:   ${inGroups(Buffer.from(share.bytes).toString('hex'))}`,
    `check:  ${inGroups(checkOf(share))}`,
    '',
  ].join('\n');

/**
 * Reads what was printed, or typed again from it; blanks and capitals do not matter.
 * @param from named when something is wrong with it
 * @throws SettingsFault
 */
export function readShare(text: string, from: string): Share {
  const line = (name: string): string =>
    new RegExp(`^${name}:(.*)$`, 'im').exec(text)?.[1]?.trim().toLowerCase() ?? '';
  const hex = (name: string): string => line(name).replaceAll(/\s/g, '');
  const [, number, of, needed] = /^(\d+) of (\d+), (\d+) needed$/.exec(line('share')) ?? [];
  const data = hex('data');
  if (needed === undefined || !/^(?:[0-9a-f]{2})+$/.test(data))
    throw new SettingsFault(`${from} is no share of a key, or a line of it is missing.`);
  const share: Share = {
    ledgerId: line('ledger'),
    keyId: hex('key'),
    number: Number(number),
    of: Number(of),
    needed: Number(needed),
    bytes: Buffer.from(data, 'hex'),
  };
  if (checkOf(share) !== hex('check'))
    throw new SettingsFault(`${from} does not agree with its check: a character was misread.`);
  return share;
}

import {
  BADGE_SIGNS,
  type BadgeProof,
  type Device,
  type Json,
  type Meaning,
  type PasskeyProof,
  type Person,
  type PermittedCommand,
  type ScanRecord,
  type Signature,
  type SigningStatement,
  signedCommands,
} from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { KEYED, ScanRejected, readTypedWristband } from '@selfsame/standards';
import type { Intent, Signing } from '../commands/intent.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { WristbandKey } from '../scans/wristband-key.js';
import type { Challenges } from './challenges.js';
import { deviceSigned } from '../devices/device-keys.js';
import type { Attempts } from '../people/attempts.js';
import type { Passwords } from '../people/passwords.js';
import type { Assertion, Passkeys } from './passkeys.js';

export interface SignatureDeskParts {
  readonly challenges: Challenges;
  readonly passkeys: Passkeys;
  readonly wristbandKey: WristbandKey;
  readonly passwords: Pick<Passwords, 'isOf' | 'readBadge'>;
  readonly attempts: Attempts;
  readonly personOf: (person: string) => Promise<Person>;
  readonly deviceOf: (device: string) => Promise<Device>;
}

/** A command that somebody is to sign, and the record as it stands. */
export interface ToSign {
  readonly intent: Intent & { readonly signing: Signing };
  readonly type: string;
  readonly stream: string;
  readonly seen: SigningStatement['seen'];
  readonly scans: readonly ScanRecord[];
}

/** Puts a statement before whoever must sign, and looks at what comes back (design item 16; 21 CFR 11.50 to 11.200). */
export class SignatureDesk {
  constructor(private readonly parts: SignatureDeskParts) {}

  /**
   * The signature that goes into the event.
   * @throws Problem SIGNATURE_NEEDED with the statement, while nothing is signed
   * @throws Refusal SIGNATURE_INVALID for whatever is not this person's signature on this statement
   */
  async signatureFor(asked: ToSign): Promise<Signature> {
    const { challenges } = this.parts;
    const { passkey, badge, challenge } = asked.intent.signing;
    const use = useOf(asked);
    if ((passkey ?? badge) === undefined || challenge === undefined)
      return this.ask(asked, challenges.issue(use));
    const statement = this.statement(asked, challenge);
    if (!challenges.isGood(use, challenge)) throw invalid('challenge');
    const proof =
      passkey === undefined
        ? await this.byBadge(statement, badge)
        : await this.byPasskey(statement, passkey);
    return { statement, proof };
  }

  private async ask(asked: ToSign, challenge: string): Promise<never> {
    const statement = this.statement(asked, challenge);
    const { passkeys } = await this.parts.personOf(statement.signer.person);
    throw new Problem('SIGNATURE_NEEDED', {
      statement,
      toSign: hashOf(statement).toString('base64url'),
      passkeys: passkeys.map(({ credential }) => credential),
      badge: BADGE_SIGNS.includes(statement.meaning),
    });
  }

  private async byPasskey(
    statement: SigningStatement,
    assertion: Assertion,
  ): Promise<PasskeyProof> {
    const { passkeys } = await this.parts.personOf(statement.signer.person);
    const passkey = passkeys.find(({ credential }) => credential === assertion.credential);
    if (passkey === undefined) throw invalid('passkey');
    const challenge = hashOf(statement).toString('base64url');
    if (!(await this.parts.passkeys.signs(passkey, challenge, assertion)))
      throw invalid('signature');
    const { credential, publicKey } = passkey;
    return { kind: 'passkey', ...assertion, credential, publicKey };
  }

  /** 21 CFR 11.200(a)(1): two components, both shown anew. The device that was enrolled says so with its key. */
  private async byBadge(
    statement: SigningStatement,
    told: Signing['badge'] = { badge: '', pin: '', deviceSignature: '' },
  ): Promise<BadgeProof> {
    const { personOf, deviceOf, passwords, attempts } = this.parts;
    const { person, device } = statement.signer;
    if (!BADGE_SIGNS.includes(statement.meaning)) throw invalid('meaning');
    const { pin, badges } = await personOf(person);
    const { publicKey, retiredFor } = await deviceOf(device);
    const badge = passwords.readBadge(told.badge);
    const attempt = attempts.begin(person, device);
    const isRight = await passwords.isOf(pin, told.pin);
    const isHis = badge?.person === person && badges.includes(badge.badge);
    if (!isRight || !isHis || pin === undefined) throw invalid('badge or PIN');
    attempt.succeeded();
    const signature = told.deviceSignature;
    const isOurs = publicKey !== undefined && retiredFor === undefined;
    if (!isOurs || !(await deviceSigned(publicKey, hashOf(statement), signature)))
      throw invalid('device');
    const { credential } = pin;
    return { kind: 'badge-and-pin', badge: badge.badge, credential, device, publicKey, signature };
  }

  private statement({ intent, type, stream, seen, scans }: ToSign, challenge: string) {
    const { commandId, actor, body, signing } = intent;
    const statement: SigningStatement = {
      v: 1,
      meaning: meaningOf(type, signing),
      command: { id: commandId, type, body: this.kept(body as Json, hmacsIn(scans)) },
      stream,
      seen,
      signer: actor,
      challenge,
    };
    return statement;
  }

  /** As the log keeps it: where a wristband was scanned, its keyed HMAC. */
  private kept(value: Json, hmacs: ReadonlySet<string>): Json {
    if (value === null || typeof value !== 'object') return value;
    if (isList(value)) return value.map(each => this.kept(each, hmacs));
    const { symbology, raw, ...rest } = value;
    if (typeof raw === 'string' && symbology !== undefined) {
      const hmac = symbology === KEYED ? this.typed(raw) : this.parts.wristbandKey.hmac(raw);
      if (hmac !== undefined && hmacs.has(hmac)) return { ...rest, symbology, hmac };
    }
    return Object.fromEntries(
      Object.entries(value).map(([field, each]) => [field, this.kept(each, hmacs)]),
    );
  }

  /** A wristband as somebody typed it; undefined for what is none, such as a label. */
  private typed(raw: string): string | undefined {
    try {
      return this.parts.wristbandKey.hmac(readTypedWristband(raw));
    } catch (error) {
      if (!(error instanceof ScanRejected)) throw error;
      return undefined;
    }
  }
}

/** What keys sign: SHA-256 of the canonical bytes. */
const hashOf = (statement: SigningStatement): Buffer<ArrayBuffer> =>
  Buffer.from(sha256Hex(canonicalBytes(statement)), 'hex');

/** Shown before it is signed. Where there is one meaning only, nobody is asked to choose. */
function meaningOf(type: string, { meaning }: Signing): Meaning {
  const meanings = signedCommands[type as PermittedCommand] ?? [];
  const [first] = meanings;
  if (meaning === undefined && meanings.length === 1 && first !== undefined) return first;
  if (meaning !== undefined && meanings.includes(meaning)) return meaning;
  throw new Problem('VALIDATION_FAILED', {
    field: 'signature.meaning',
    says: `must be one of: ${meanings.join(', ')}`,
  });
}

const useOf = ({ intent, type, stream }: ToSign): string =>
  `sign ${intent.actor.person} ${type} ${stream} ${intent.commandId}`;

const hmacsIn = (scans: readonly ScanRecord[]): ReadonlySet<string> =>
  new Set(scans.flatMap(scan => ('hmac' in scan ? [scan.hmac] : [])));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const invalid = (fault: string): Refusal => new Refusal('SIGNATURE_INVALID', { fault }, false);

import {
  type Json,
  type Meaning,
  type Passkey,
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
import type { Passkeys } from './passkeys.js';

export interface SignatureDeskParts {
  readonly challenges: Challenges;
  readonly passkeys: Passkeys;
  readonly wristbandKey: WristbandKey;
  readonly passkeysOf: (person: string) => Promise<readonly Passkey[]>;
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
    const { challenges, passkeys, passkeysOf } = this.parts;
    const { person } = asked.intent.actor;
    const { passkey: assertion, challenge } = asked.intent.signing;
    const use = useOf(asked);
    const known = await passkeysOf(person);
    if (assertion === undefined || challenge === undefined) {
      const statement = this.statement(asked, challenges.issue(use));
      const toSign = challengeOf(statement);
      const credentials = known.map(({ credential }) => credential);
      throw new Problem('SIGNATURE_NEEDED', { statement, toSign, passkeys: credentials });
    }
    const statement = this.statement(asked, challenge);
    const passkey = known.find(({ credential }) => credential === assertion.credential);
    if (passkey === undefined) throw invalid('passkey');
    if (!challenges.isGood(use, challenge)) throw invalid('challenge');
    if (!(await passkeys.signs(passkey, challengeOf(statement), assertion)))
      throw invalid('signature');
    const { credential, publicKey } = passkey;
    return { statement, proof: { kind: 'passkey', ...assertion, credential, publicKey } };
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

/** What the key signs. In base64url, as Web Authentication writes it. */
const challengeOf = (statement: SigningStatement): string =>
  Buffer.from(sha256Hex(canonicalBytes(statement)), 'hex').toString('base64url');

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

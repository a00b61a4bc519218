import { setImmediate as othersFirst } from 'node:timers/promises';
import { type Agreement, type KeptIdentity, type Participant, noIdentity } from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { participantStream } from '../commands/stream-names.js';
import { lookAlikes } from './look-alikes.js';
import { type Particulars, fullName } from './particulars.js';
import type { SealedVault } from './sealed-vault.js';
import { bareNumber, hasWords, sameWords } from './spoken-names.js';

/** Opened before somebody else's request has its turn: about ten milliseconds. */
const AT_ONCE = 50;

/** What somebody at the bed entered of what he heard. */
export interface Heard {
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
  readonly hospitalNumber?: string;
}

export interface SearchedFor {
  readonly name?: string;
  readonly dateOfBirth?: string;
  readonly hospitalNumber?: string;
}

export interface VaultParts {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  /** Undefined where another instance of this ledger keeps the vault. */
  readonly sealed: SealedVault | undefined;
}

/**
 * Who participants are. What counts is what the log names; what it says lies sealed beside it. Nothing is written in here about who
 * asked: whoever shows anything of an answer appends a look-up before he does.
 */
export class IdentityVault {
  constructor(private readonly parts: VaultParts) {}

  /** Whether this instance keeps the vault, and can be asked. */
  get isHere(): boolean {
    return this.parts.sealed !== undefined;
  }

  /** @throws Problem VAULT_ELSEWHERE where this instance keeps none */
  get sealed(): SealedVault {
    if (this.parts.sealed === undefined) throw new Problem('VAULT_ELSEWHERE');
    return this.parts.sealed;
  }

  /**
   * @returns undefined when nothing was recorded, or it was erased
   * @throws Problem IDENTITY_LOST when the log names what the vault does not hold, or holds changed
   */
  async identityOf(participant: string): Promise<Particulars | undefined> {
    const { sealed } = this;
    const named = newestOf(await this.kept(participant));
    if (named === undefined) return undefined;
    const particulars = sealed.open(participant, named);
    if (particulars === undefined) throw new Problem('IDENTITY_LOST', { participant });
    return particulars;
  }

  /** What was read from the wristbands of a participant, those that count no more included. */
  scansOf(state: Participant): readonly string[] {
    return this.sealed.scansOf(state.participant, wristbandsEver(state));
  }

  /** Of a wristband that is about to be bound. Another instance than that of the vault keeps the hash alone. */
  keepScan({ participant, site, identity }: Participant, hmac: string, raw: string): void {
    const { sealed } = this.parts;
    const isKnown = participant !== '' && identity.erasedBy === undefined;
    if (sealed === undefined || !isKnown || sealed.wasDestroyed(participant)) return;
    sealed.keepScan({ participant, site }, hmac, raw);
  }

  /**
   * Compares what was said at the bed with what was recorded, and tells no more than whether it agrees. In which order names were
   * said, and with which marks, does not matter; a letter does.
   * @returns undefined when nothing was recorded
   * @throws Problem IDENTITY_LOST
   */
  async compareSpoken(
    participant: string,
    heard: Heard | undefined,
  ): Promise<Agreement | undefined> {
    const known = await this.identityOf(participant);
    if (known === undefined || heard === undefined) return known && {};
    const { familyName, givenName, dateOfBirth, hospitalNumber } = heard;
    // Who says the given name last, or has one of two families' orders, has said the same name.
    const isWhole = sameWords(fullName(heard), fullName(known));
    return {
      familyName: told(isWhole || sameWords(familyName, known.familyName)),
      givenName: told(isWhole || sameWords(givenName, known.givenName)),
      dateOfBirth: told(dateOfBirth === known.dateOfBirth),
      ...(hospitalNumber === undefined
        ? {}
        : { hospitalNumber: told(sameNumber(hospitalNumber, known.hospitalNumber)) }),
    };
  }

  /** Whoever fits all that is asked for. There is no index: see ADR 14. */
  async search(site: string, asked: SearchedFor): Promise<readonly Participant[]> {
    return this.fitting(site, known => fits(known, asked));
  }

  /** Others of the site who could be taken for this one. @returns undefined when nothing was recorded of him */
  async lookAlikesOf({
    participant,
    site,
  }: Pick<Participant, 'participant' | 'site'>): Promise<readonly Participant[] | undefined> {
    const known = await this.identityOf(participant);
    if (known === undefined) return undefined;
    const alike = await this.fitting(site, other => lookAlikes(known, other));
    return alike.filter(other => other.participant !== participant);
  }

  /** What was corrected, or never became an event, may lead to somebody; only what the log names shows him. */
  private async fitting(
    site: string,
    isFitting: (known: Particulars) => boolean,
  ): Promise<readonly Participant[]> {
    const likely = new Set<string>();
    let looked = 0;
    for (const { participant, particulars } of this.sealed.everythingAt(site)) {
      looked += 1;
      if (looked % AT_ONCE === 0) await othersFirst();
      if (isFitting(particulars)) likely.add(participant);
    }
    const found: Participant[] = [];
    for (const participant of likely) {
      const state = await this.participant(participant);
      const known = await this.identityOf(participant);
      if (state.site === site && known !== undefined && isFitting(known)) found.push(state);
    }
    return found;
  }

  async participant(participant: string): Promise<Participant> {
    const { loader, kinds } = this.parts;
    return (await loader.load(kinds.participant, participantStream(participant))).state;
  }

  private async kept(participant: string): Promise<KeptIdentity> {
    const { identity, participant: known } = await this.participant(participant);
    return known === '' ? noIdentity : identity;
  }
}

/** Every wristband that was ever bound to somebody, or proposed. */
export const wristbandsEver = ({
  wristbands,
  proposedWristbands,
  formerWristbands,
}: Participant): readonly string[] => [
  ...new Set([
    ...wristbands,
    ...[...proposedWristbands, ...formerWristbands].map(({ hmac }) => hmac),
  ]),
];

const newestOf = ({ records, erasedBy }: KeptIdentity) =>
  erasedBy === undefined ? records.at(-1) : undefined;

const told = (agrees: boolean): 'agrees' | 'differs' => (agrees ? 'agrees' : 'differs');

const fits = (known: Particulars, { name, dateOfBirth, hospitalNumber }: SearchedFor): boolean =>
  (name === undefined || hasWords(fullName(known), name)) &&
  (dateOfBirth === undefined || dateOfBirth === known.dateOfBirth) &&
  (hospitalNumber === undefined || sameNumber(hospitalNumber, known.hospitalNumber));

const sameNumber = (one: string, other: string): boolean => bareNumber(one) === bareNumber(other);

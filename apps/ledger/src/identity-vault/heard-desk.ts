import { type IdentityComparison, type Participant, hasHeard } from '@selfsame/custody';
import type { Clock } from '../clock/clock.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import type { Heard, IdentityVault } from './identity-vault.js';
import type { VaultKeeper } from './vault-keeper.js';

export interface HeardDeskParts {
  readonly vault: IdentityVault;
  /** The instance that keeps the names, where this one asks it. */
  readonly keeper: VaultKeeper | undefined;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

/**
 * What was heard at the bed, held against the vault: what comes out says of each field whether it agrees, and of nothing what it
 * is. Where there is nothing to hold it against, that is said, and nobody waits.
 */
export class HeardDesk {
  constructor(private readonly parts: HeardDeskParts) {}

  /** @throws Problem VAULT_ELSEWHERE where the instance that keeps the names is there to be asked: it is, by whoever catches this */
  async compare(participant: string, heard: Heard | undefined): Promise<IdentityComparison> {
    const { vault, keeper } = this.parts;
    if (!vault.isHere) {
      if (await keeper?.isThere()) throw new Problem('VAULT_ELSEWHERE');
      return { compared: false, because: 'vault-elsewhere' };
    }
    const state = await vault.participant(participant);
    if (state.identity.erasedBy !== undefined) return { compared: false, because: 'erased' };
    const fields = await orLost(() => vault.compareSpoken(participant, heard));
    if (fields === 'lost') return { compared: false, because: 'unreadable' };
    if (fields === undefined) return { compared: false, because: 'not-recorded' };
    if (heard === undefined) return { compared: true, fields, lookAlikes: 0 };
    return { compared: true, fields, lookAlikes: await this.lookAlikesOf(state) };
  }

  /** One that cannot be read may be alike: then the third identifier is asked for. */
  private async lookAlikesOf(state: Participant): Promise<number> {
    const alike = await orLost(() => this.parts.vault.lookAlikesOf(state));
    return alike === 'lost' ? 1 : (alike ?? []).length;
  }

  /** Whether somebody has entered in this attempt what he heard himself: then the screen may show him what the vault has. */
  async wasEnteredBy(person: string, state: Participant): Promise<boolean> {
    const { loader, kinds, clock } = this.parts;
    if (state.proposedWristbands.some(({ proposedBy }) => proposedBy === person)) return true;
    for (const coi of state.journeys) {
      const { state: journey } = await loader.load(kinds.journey, journeyStream(coi));
      if (hasHeard(journey, person, clock.now())) return true;
    }
    return false;
  }
}

/** Care does not wait for a vault that must be mended. */
async function orLost<T>(ask: () => Promise<T>): Promise<T | 'lost'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem && error.code === 'IDENTITY_LOST') return 'lost';
    throw error;
  }
}

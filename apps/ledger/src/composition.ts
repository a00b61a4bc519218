import type { LedgerFounded } from '@selfsame/custody';
import { type EventStore } from '@selfsame/event-store';
import type { Logger } from 'pino';
import { type Clock } from './clock/clock.js';
import { type CommandDeskParts } from './commands/command-desk.js';
import { StreamLoader } from './commands/loaded-stream.js';
import { StreamKinds } from './commands/stream-kind.js';
import type { Keys } from './founding/keys.js';
import { Metrics } from './http/metrics.js';
import type { SealedVault } from './identity-vault/sealed-vault.js';
import type { VaultKeeper } from './identity-vault/vault-keeper.js';
import { type PasswordCost, Passwords } from './people/passwords.js';
import type { SingleSignOnSettings } from './people/single-sign-on-settings.js';
import { type ReadScan } from './scans/read-scan.js';

/** What a test may put in the place of the ledger's own. */
export interface LedgerParts {
  readonly kinds?: StreamKinds;
  readonly readScan?: ReadScan;
  readonly recall?: CommandDeskParts['recall'];
  readonly loader?: (store: EventStore, ledgerId: string) => StreamLoader;
  /** Tests give hundreds of people their accounts, and nobody tries passwords on them. */
  readonly passwordCost?: PasswordCost;
  readonly passwords?: (rootKey: Uint8Array, ledgerId: string) => Passwords;
}

/** All that one ledger is put together from. */
export interface Composition {
  readonly store: EventStore;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly log: Logger;
  readonly founded: LedgerFounded['data'];
  readonly metrics: Metrics;
  readonly readModelsFile: string;
  readonly origin: string;
  readonly singleSignOn?: SingleSignOnSettings | undefined;
  /** How long a session may lie unused before it locks. */
  readonly idleMs: number;
  /** Undefined where another instance keeps the names. */
  readonly sealed: SealedVault | undefined;
  /** That instance, where this one asks it. */
  readonly keeper: VaultKeeper | undefined;
  readonly parts?: LedgerParts;
}

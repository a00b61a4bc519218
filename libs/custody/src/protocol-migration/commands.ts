import type { Command } from '../kernel/command.js';
import type { ProtocolChange } from '../protocol/changes-of-protocol.js';
import type { ProtocolDefinition } from '../protocol/definition.js';

export type MigrateProtocol = Command<
  'MigrateProtocol',
  {
    /** As it was published, looked up by protocol and version. */
    readonly protocol: ProtocolDefinition;
    readonly protocolSha256: string;
    /** Who approved that version. */
    readonly publishedBy: string;
    /** What the signer was shown: every change, and every released unit that nobody is given any more. */
    readonly changes: readonly ProtocolChange[];
    readonly stops: readonly string[];
  }
>;

export type ProtocolMigrationCommand = MigrateProtocol;

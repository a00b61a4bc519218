import { type Instant, type NameSince, instantOf, nameAt } from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import type { IdentityVault } from './identity-vault.js';

export interface StaffNamesParts {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly vault: IdentityVault;
}

/** A name that somebody was given, and since when. */
export interface KnownName {
  readonly record: string;
  readonly since: Instant;
  /** Null when the vault cannot say it. */
  readonly name: string | null;
}

/** What a line of a list says of who did something, and when the ledger recorded it. */
interface Act {
  readonly person: string;
  readonly recordedAt: string;
}

/** A line as people read it. */
export type Named<Row> = Row & { readonly name: string | null };

/**
 * What those are called who sign, for whoever may read what they signed (21 CFR 11.50). Names are put beside staff numbers in an answer and
 * nowhere else: a name that cannot be said is null, and nothing else fails for it.
 */
export class StaffNames {
  /** By record, which never changes. Owned here; no more than names that were ever given. */
  private readonly opened = new Map<string, string>();

  constructor(private readonly parts: StaffNamesParts) {}

  /** As of a moment: a signature is printed with the name that its signer had. */
  async nameOf(person: string, at: Instant): Promise<string | null> {
    return this.said(person, nameAt(await this.recorded(person), at));
  }

  /** Every name that somebody ever had, the newest last. */
  async everyNameOf(person: string): Promise<readonly KnownName[]> {
    const names = await this.recorded(person);
    return names.map(name => ({
      record: name.record,
      since: name.since,
      name: this.said(person, name),
    }));
  }

  /** Each line with the name of whoever did it, as of when it was recorded. */
  async beside<Row extends Act>(rows: readonly Row[]): Promise<readonly Named<Row>[]> {
    const people = [...new Set(rows.map(({ person }) => person))];
    const recorded = people.map(async person => [person, await this.recorded(person)] as const);
    const names = new Map(await Promise.all(recorded));
    return rows.map(row => {
      const then = nameAt(names.get(row.person) ?? [], instantOf(row.recordedAt));
      return { ...row, name: this.said(row.person, then) };
    });
  }

  /** Whoever has no account has no name: the ledger itself, the holder of a pass. */
  private async recorded(person: string): Promise<readonly NameSince[]> {
    const { vault, loader, kinds } = this.parts;
    if (!vault.isHere) return [];
    try {
      return (await loader.load(kinds.person, personStream(person))).state.names;
    } catch {
      // An account that cannot be read is told by whoever needs it. Here only a name is missing.
      return [];
    }
  }

  private said(person: string, named: NameSince | undefined): string | null {
    if (named === undefined) return null;
    const known = this.opened.get(named.record) ?? this.open(person, named);
    if (known !== undefined) this.opened.set(named.record, known);
    return known ?? null;
  }

  private open(person: string, named: NameSince): string | undefined {
    try {
      return this.parts.vault.sealed.nameOf(person, named);
    } catch {
      // The file of the vault itself cannot be read: who starts the ledger is told.
      return undefined;
    }
  }
}

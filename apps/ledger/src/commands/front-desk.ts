import {
  type Command,
  type DomainEvent,
  type PermittedCommand,
  type Role,
  beyondPass,
  permissions,
  signedCommands,
} from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import type { CommandDto } from '../http/command-dto.js';
import { SEEMS_PERSONAL } from '../http/free-of-personal-data.js';
import { freeTextsIn } from '../http/free-texts-in.js';
import type { PeopleInTexts } from '../identity-vault/people-in-texts.js';
import { Scanner, type ScannerParts } from '../scans/scanner.js';
import type { SignedCommandDto } from '../signatures/signature.dto.js';
import type { Answer } from './answer.js';
import type { AuditDesk } from './audit-desk.js';
import type { CommandDesk } from './command-desk.js';
import { intentOf } from './intent-of.js';
import type { Intent } from './intent.js';
import { Problem, Refusal } from './refusal.js';
import type { StreamKind } from './stream-kind.js';
import { journeyStream } from './stream-names.js';

/** Who wants to give which command, to which stream. */
export interface Wish {
  readonly stream: string;
  readonly type: PermittedCommand;
  readonly dto: CommandDto;
  readonly who: Identity;
}

export interface Asking<C extends Command, S, E extends DomainEvent> extends Wish {
  readonly kind: StreamKind<C, S, E>;
  readonly type: C['type'] & PermittedCommand;
  /** Called before every decision: resolves scans, takes claims, looks at other streams. */
  readonly prepare: (scan: Scanner, state: S, intent: Intent) => Promise<C['data']> | C['data'];
}

/** Where a person's command comes in: may he, what did he scan, and what is written down when he may not. */
export class FrontDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly audit: AuditDesk,
    private readonly scannerParts: ScannerParts,
    private readonly people: PeopleInTexts,
  ) {}

  async ask<C extends Command, S, E extends DomainEvent>(asking: Asking<C, S, E>): Promise<Answer> {
    const { kind, stream, type, dto, who, prepare } = asking;
    const intent = { ...intentOf(dto, who, await this.mayAs(asking)), ...signingOf(asking) };
    await this.assertOwnDevice(asking, intent);
    try {
      return await this.desk.give({
        kind,
        stream,
        type,
        intent,
        prepare: async (state, notes) => {
          await this.assertNamesNobody(asking, intent);
          const data = await prepare(new Scanner(this.scannerParts, notes, dto), state, intent);
          assertWithinPass(asking, data);
          return data;
        },
      });
    } catch (error) {
      if (error instanceof Refusal && !error.recorded) {
        await this.audit.note(intent, stream, type, error.code, error.facts);
      }
      throw error;
    }
  }

  /** H43: a session that was carried to another device is a stolen one. */
  private async assertOwnDevice({ stream, type, dto, who }: Wish, intent: Intent): Promise<void> {
    if (who.device === undefined || who.device === dto.device) return;
    await this.audit.note(intent, stream, type, 'DEVICE_NOT_YOURS', { device: dto.device });
    throw new Problem('DEVICE_NOT_YOURS', { device: who.device });
  }

  /**
   * H40: who may search the vault of his site knows its names, and is told that one stands in a text. Nobody else is compared: he
   * could try names until one is refused. Whoever tries is noted with every refusal, as a search is.
   */
  private async assertNamesNobody({ stream, type, dto, who }: Wish, intent: Intent): Promise<void> {
    if (roleFor('SearchIdentities', who) === undefined) return;
    for (const { field, text } of freeTextsIn(dto)) {
      if (!(await this.people.namesSomebodyAt(who.site, text))) continue;
      await this.audit.note(intent, stream, type, 'PERSONAL_DATA_SUSPECTED', { field });
      throw new Problem('PERSONAL_DATA_SUSPECTED', { field, says: SEEMS_PERSONAL });
    }
  }

  /**
   * The role in which he may. Whoever looks at anything else before he asks, looks here first: what is wrong with it is
   * nothing for somebody who may not.
   * @throws Problem FORBIDDEN, or Refusal PASS_NOT_FOR_THIS: both are noted
   */
  async mayAs(wish: Wish): Promise<Role> {
    const { stream, type, dto, who } = wish;
    const beyond = who.pass && beyondPass(who.pass, askedIn(wish));
    if (beyond !== undefined) {
      await this.audit.note(intentOf(dto, who, 'courier'), stream, type, beyond.code, beyond.facts);
      throw new Refusal(beyond.code, beyond.facts, false);
    }
    const role = roleFor(type, who);
    if (role !== undefined) return role;
    const intent = intentOf(dto, who, who.roles[0] ?? 'auditor');
    await this.audit.note(intent, stream, type, 'FORBIDDEN', {});
    throw new Problem('FORBIDDEN', { command: type, needs: permissions[type].join(' or ') });
  }
}

/** Whoever tells what has happened may sign it; whoever asks has to, where it is to be signed. */
function signingOf({ type, dto }: Wish): Pick<Intent, 'signing'> {
  const { signature } = dto as SignedCommandDto;
  const mustSign = signedCommands[type] !== undefined && dto.afterTheFact === undefined;
  return mustSign || signature !== undefined ? { signing: signature ?? {} } : {};
}

/** Of several roles that may, one whose trainings count. */
function roleFor(type: PermittedCommand, { roles, lapsed = {} }: Identity): Role | undefined {
  const may = roles.filter(role => permissions[type].includes(role));
  return may.find(role => (lapsed[role] ?? []).length === 0) ?? may[0];
}

const askedIn = ({ stream, type }: Wish, sscc?: string) => ({
  coi: stream.slice(journeyStream('').length),
  type,
  sscc,
});

/** What a pass is for is seen once its holder has scanned: another package of the same therapy is none of his. */
function assertWithinPass(wish: Wish, data: unknown): void {
  const { pass } = wish.who;
  if (pass === undefined) return;
  const { package: scanned } = data as { readonly package?: { readonly sscc: string } };
  const beyond = beyondPass(pass, askedIn(wish, scanned?.sscc ?? ''));
  if (beyond !== undefined) throw new Refusal(beyond.code, beyond.facts, false);
}

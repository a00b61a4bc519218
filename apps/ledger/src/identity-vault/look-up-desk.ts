import {
  type IdentityLookedUp,
  type LookUpCommand,
  type Participant,
  type Purpose,
  type SearchCriterion,
  timestampOf,
} from '@selfsame/custody';
import { v7 as uuidv7 } from 'uuid';
import { deviceOf, type Identity } from '../access/tokens.js';
import type { Clock } from '../clock/clock.js';
import type { Answer } from '../commands/answer.js';
import type { FrontDesk } from '../commands/front-desk.js';
import { OneAfterAnother } from '../commands/one-after-another.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { lookUpsStream } from '../commands/stream-names.js';
import type { CommandDto } from '../http/command-dto.js';

export interface LookUpParts {
  readonly front: FrontDesk;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

interface LookedFor {
  /** Of whom it shows something as well. */
  readonly others?: () => Promise<readonly string[]>;
  /** Whether whoever looks has entered what he heard himself. */
  readonly heard?: () => Promise<boolean>;
}

/** Writes down who looks at whom, and why, before anything is shown. What cannot be written down is not shown. */
export class LookUpDesk {
  private readonly lines = new OneAfterAnother();

  constructor(private readonly parts: LookUpParts) {}

  /**
   * @throws Refusal OTHER_SITE or ENTER_WHAT_WAS_HEARD_FIRST, which is noted; Problem where it could not be written
   */
  async read(
    kind: IdentityLookedUp['data']['kind'],
    { participant, site }: Pick<Participant, 'participant' | 'site'>,
    { purpose }: { readonly purpose: Purpose },
    who: Identity,
    { others, heard }: LookedFor = {},
  ): Promise<void> {
    await this.noted('LookUpIdentity', who, async () => ({
      kind,
      purpose,
      participants: [participant, ...((await others?.()) ?? [])],
      by: [],
      site,
      heard: (await heard?.()) ?? false,
    }));
  }

  /** Of whoever carries a package on a pass. Whether he who asks reads of that therapy was asked before. */
  async courier(
    pass: string,
    { purpose }: { readonly purpose: Purpose },
    who: Identity,
  ): Promise<void> {
    await this.noted('LookUpCourier', who, () => ({ pass, purpose }));
  }

  /** Of whoever is on call: his number. */
  async onCall(
    person: string,
    { purpose }: { readonly purpose: Purpose },
    who: Identity,
  ): Promise<void> {
    await this.noted('LookUpOnCall', who, () => ({ person, purpose }));
  }

  /** Every look is one of its own: there is no answer to repeat. */
  private lookOf(who: Identity): CommandDto {
    const occurredAt = timestampOf(this.parts.clock.now());
    return { commandId: uuidv7(), occurredAt, device: deviceOf(who) };
  }

  /**
   * @param dto without what is searched for: a hash over a name is something to try names on
   * @throws Problem COMMAND_ID_REUSED for a repeated id: what was looked for then may not be what is looked for now
   */
  async search(
    dto: CommandDto & { readonly purpose: Purpose },
    by: readonly SearchCriterion[],
    find: () => Promise<readonly string[]>,
    who: Identity,
  ): Promise<Answer> {
    const { purpose } = dto;
    const found = async () => ({
      kind: 'search' as const,
      purpose,
      participants: await find(),
      by,
    });
    const answer = await this.noted('SearchIdentities', who, found, dto);
    if (answer.repeated) throw new Problem('COMMAND_ID_REUSED', { commandId: dto.commandId });
    return answer;
  }

  private noted(
    type: LookUpCommand['type'],
    who: Identity,
    prepare: () => LookUpCommand['data'] | Promise<LookUpCommand['data']>,
    dto: CommandDto = this.lookOf(who),
  ): Promise<Answer> {
    const { front, kinds, clock } = this.parts;
    const stream = lookUpsStream(who.site, timestampOf(clock.now()).slice(0, 10));
    const asking = { kind: kinds.lookUps, stream, type, dto, who, prepare };
    return this.lines.do(stream, () => front.ask(asking));
  }
}

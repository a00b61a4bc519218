import {
  type ArmPurpose,
  type Participant,
  type UnblindedBy,
  type UnblindingReason,
  isSameLook,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Identity } from '../access/tokens.js';
import type { ClaimDesk } from '../claims/claim-desk.js';
import type { Clock } from '../clock/clock.js';
import type { Answer } from '../commands/answer.js';
import type { FrontDesk } from '../commands/front-desk.js';
import { OneAfterAnother } from '../commands/one-after-another.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { participantStream } from '../commands/stream-names.js';
import type { IdentityVault } from '../identity-vault/identity-vault.js';
import { sealedFirst } from '../identity-vault/sealed-first.js';
import type { VaultKeeper } from '../identity-vault/vault-keeper.js';
import type {
  ReadAllocationDto,
  SealAllocationDto,
  UnblindInEmergencyDto,
} from './allocations.dto.js';

export interface AllocationParts {
  readonly front: FrontDesk;
  readonly kinds: StreamKinds;
  readonly claims: ClaimDesk;
  readonly clock: Clock;
  readonly vault: IdentityVault;
  /** Undefined where this instance keeps the vault, or nobody said who does. */
  readonly keeper: Pick<VaultKeeper, 'isThere'> | undefined;
}

type LookData =
  | { readonly purpose: ArmPurpose }
  | { readonly reason: UnblindingReason; readonly by: UnblindedBy };

interface Looking {
  readonly type: 'ReadAllocation' | 'UnblindInEmergency';
  readonly dto: ReadAllocationDto | UnblindInEmergencyDto;
  readonly who: Identity;
  readonly participant: string;
}

/** Whoever has a number that nobody has is told so by the rules, like everybody else. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The arm of a participant: sealed in the vault, and shown to nobody before it was written down who looks. Nothing that is appended, kept
 * as an answer or hashed here knows which arm it is: of two or three arms a hash is as good as the word.
 */
export class AllocationDesk {
  private readonly lines = new OneAfterAnother();

  constructor(private readonly parts: AllocationParts) {}

  /** Sealed and on the disk before the event that names it. A correction is another record; the older ones stay sealed. */
  async seal(dto: SealAllocationDto, who: Identity): Promise<Answer> {
    const participant = await this.participantOf(dto.subjectNumber);
    return this.lines.do(participant, () => this.sealNow(participant, dto, who));
  }

  private async sealNow(participant: string, dto: SealAllocationDto, who: Identity) {
    const { front, kinds, vault } = this.parts;
    const { sealed } = vault;
    const { arm, ...command } = dto;
    const { commandId } = dto;
    const record = uuidv5(`allocation of ${participant}`, commandId);
    const answer = await sealedFirst({ sealed, record, commandId }, kept =>
      front.ask({
        kind: kinds.participant,
        stream: participantStream(participant),
        type: 'SealAllocation',
        dto: command,
        who,
        prepare: (_scan, { participant: known, site, identity }: Participant) => {
          // Refused below, in words: nothing is sealed for it.
          if (known === '' || identity.erasedBy !== undefined)
            return { record, keyCommitment: '', sealedSha256: '' };
          if (sealed.wasDestroyed(participant)) throw new Problem('ALLOCATION_LOST');
          return kept(sealed.keepArm({ record, participant, site }, arm));
        },
      }),
    );
    if (answer.repeated) await this.assertSame(participant, record, dto);
    return answer;
  }

  /** The log holds no hash of an arm, so the vault says whether a repeated command is the same one. */
  private async assertSame(
    participant: string,
    record: string,
    { arm, commandId }: SealAllocationDto,
  ): Promise<void> {
    const { vault } = this.parts;
    const { blinding } = await vault.participant(participant);
    const named = blinding.allocations.find(each => each.record === record);
    const known = named && vault.sealed.armOf(participant, named);
    if (known !== arm) throw new Problem('COMMAND_ID_REUSED', { commandId });
  }

  /** For the unblinded pharmacist, who has to know what he prepares. A look is never told afterwards: it is shown now. */
  async read({ afterTheFact: _none, ...dto }: ReadAllocationDto, who: Identity) {
    const { purpose, subjectNumber } = dto;
    const participant = await this.participantOf(subjectNumber);
    const looking = { type: 'ReadAllocation', dto, who, participant } as const;
    return this.shown(looking, { purpose });
  }

  /** For whoever treats him. What the pharmacist said by telephone, and whatever is told afterwards, is recorded and not shown. */
  async unblind(dto: UnblindInEmergencyDto, who: Identity) {
    const { front, kinds } = this.parts;
    const { reason, subjectNumber, afterTheFact } = dto;
    const by = afterTheFact === undefined ? (dto.by ?? 'ledger') : 'telephone';
    const participant = await this.participantOf(subjectNumber);
    const looking = { type: 'UnblindInEmergency', dto, who, participant } as const;
    const answer =
      by === 'ledger'
        ? await this.shown(looking, { reason, by })
        : await front.ask({
            kind: kinds.participant,
            stream: participantStream(participant),
            ...looking,
            prepare: () => ({ reason, by }),
          });
    return { ...answer, subjectNumber, unblinding: `UNB-${dto.commandId}` };
  }

  /** The vault is opened before, so that nothing says that somebody learnt what he could not; the arm leaves here after the event. */
  private async shown({ participant, ...looking }: Looking, data: LookData) {
    const { front, kinds, vault, clock } = this.parts;
    const { subjectNumber, commandId } = looking.dto;
    let arm: string | undefined;
    const answer = await front.ask({
      kind: kinds.participant,
      stream: participantStream(participant),
      ...looking,
      prepare: async (_scan, state: Participant) => {
        arm = await this.armIn(state);
        return data;
      },
    });
    if (answer.repeated) {
      const state = await vault.participant(participant);
      if (!isSameLook(state.blinding, commandId, clock.now()))
        throw new Problem('COMMAND_ID_REUSED', { commandId });
      arm = await this.armIn(state);
    }
    return { ...answer, subjectNumber, ...(arm === undefined ? {} : { arm }) };
  }

  /**
   * @returns undefined where none is sealed, or not any more: the rules say so
   * @throws Problem ALLOCATION_LOST; VAULT_ELSEWHERE where the instance that keeps the names is there to be asked: it is, by whoever catches this
   */
  private async armIn({ participant, blinding, identity }: Participant) {
    const { vault, keeper } = this.parts;
    const newest = blinding.allocations.at(-1);
    if (newest === undefined || identity.erasedBy !== undefined) return undefined;
    if (!vault.isHere)
      throw new Problem((await keeper?.isThere()) ? 'VAULT_ELSEWHERE' : 'ALLOCATION_LOST');
    const arm = vault.sealed.armOf(participant, newest);
    if (arm === undefined) throw new Problem('ALLOCATION_LOST');
    return arm;
  }

  private async participantOf(subjectNumber: string): Promise<string> {
    const { holder } = await this.parts.claims.read('subject-number', subjectNumber);
    return holder?.participant ?? NOBODY;
  }
}

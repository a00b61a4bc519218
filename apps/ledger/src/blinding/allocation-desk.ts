import type {
  ArmPurpose,
  Participant,
  SealedAllocation,
  UnblindingReason,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Identity } from '../access/tokens.js';
import type { ClaimDesk } from '../claims/claim-desk.js';
import type { Answer } from '../commands/answer.js';
import type { FrontDesk } from '../commands/front-desk.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { participantStream } from '../commands/stream-names.js';
import type { IdentityVault } from '../identity-vault/identity-vault.js';
import type {
  ReadAllocationDto,
  SealAllocationDto,
  UnblindInEmergencyDto,
} from './allocations.dto.js';

export interface AllocationParts {
  readonly front: FrontDesk;
  readonly kinds: StreamKinds;
  readonly claims: ClaimDesk;
  readonly vault: IdentityVault;
}

/** Whoever has a number that nobody has is told so by the rules, like everybody else. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * The arm of a participant: sealed in the vault, and shown to nobody before it was written down who looks. Nothing that is appended, kept
 * as an answer or hashed here knows which arm it is: of two or three arms a hash is as good as the word.
 */
export class AllocationDesk {
  constructor(private readonly parts: AllocationParts) {}

  /** Sealed and on the disk before the event that names it. A correction is another record; the older ones stay sealed. */
  async seal(dto: SealAllocationDto, who: Identity): Promise<Answer> {
    const { front, kinds, vault } = this.parts;
    const { sealed } = vault;
    const { arm, ...command } = dto;
    const record = uuidv5('allocation', dto.commandId);
    let answer: Answer;
    try {
      answer = await front.ask({
        kind: kinds.participant,
        stream: await this.streamOf(dto.subjectNumber),
        type: 'SealAllocation',
        dto: command,
        who,
        prepare: (_scan, { participant, site, identity }: Participant) => {
          // Refused below, in words: nothing is sealed for it.
          if (participant === '' || identity.erasedBy !== undefined)
            return { record, keyCommitment: '', sealedSha256: '' };
          if (sealed.wasDestroyed(participant)) throw new Problem('ALLOCATION_LOST');
          return asSaid(sealed.keepArm({ record, participant, site }, arm), dto.commandId);
        },
      });
    } catch (error) {
      if (error instanceof Refusal) sealed.takeBack(record);
      throw error;
    }
    if (answer.repeated) await this.assertSame(record, dto);
    return answer;
  }

  /** The log holds no hash of an arm, so the vault says whether a repeated command is the same one. */
  private async assertSame(record: string, { subjectNumber, arm, commandId }: SealAllocationDto) {
    const { vault } = this.parts;
    const participant = await this.participantOf(subjectNumber);
    const { blinding } = await vault.participant(participant);
    const named = blinding.allocations.find(each => each.record === record);
    const known = named && vault.sealed.armOf(participant, named);
    if (known !== arm) throw new Problem('COMMAND_ID_REUSED', { commandId });
  }

  /** For the unblinded pharmacist, who has to know what he prepares. */
  read(dto: ReadAllocationDto, who: Identity) {
    const { purpose } = dto;
    return this.shown('ReadAllocation', dto, who, { purpose });
  }

  /** For whoever treats him. What the pharmacist said by telephone is recorded, and not shown again. */
  async unblind(dto: UnblindInEmergencyDto, who: Identity) {
    const { reason, by = 'ledger' } = dto;
    const answer = await this.shown('UnblindInEmergency', dto, who, { reason, by });
    return { ...answer, unblinding: `UNB-${dto.commandId}` };
  }

  /** The vault is opened before, so that nothing says that somebody learnt what he could not; the arm leaves here after the event. */
  private async shown(
    type: 'ReadAllocation' | 'UnblindInEmergency',
    dto: ReadAllocationDto | UnblindInEmergencyDto,
    who: Identity,
    data:
      | { readonly purpose: ArmPurpose }
      | { readonly reason: UnblindingReason; readonly by: 'ledger' | 'telephone' },
  ): Promise<Answer & { readonly arm?: string }> {
    const { front, kinds } = this.parts;
    const stream = await this.streamOf(dto.subjectNumber);
    let arm: string | undefined;
    const answer = await front.ask({
      kind: kinds.participant,
      stream,
      type,
      dto,
      who,
      prepare: (_scan, state: Participant) => {
        arm = 'by' in data && data.by === 'telephone' ? undefined : this.armIn(state);
        return data;
      },
    });
    // A tap that came twice is the same look: whoever did not see the answer sees it now.
    if (answer.repeated && !('by' in data && data.by === 'telephone'))
      arm = this.armIn(
        await this.parts.vault.participant(await this.participantOf(dto.subjectNumber)),
      );
    return { ...answer, ...(arm === undefined ? {} : { arm }) };
  }

  /** @returns undefined where none was sealed: the rules say so. @throws Problem ALLOCATION_LOST */
  private armIn({ participant, blinding }: Participant): string | undefined {
    const newest = blinding.allocations.at(-1);
    if (newest === undefined) return undefined;
    const arm = this.parts.vault.sealed.armOf(participant, newest);
    if (arm === undefined) throw new Problem('ALLOCATION_LOST');
    return arm;
  }

  private async streamOf(subjectNumber: string): Promise<string> {
    return participantStream(await this.participantOf(subjectNumber));
  }

  private async participantOf(subjectNumber: string): Promise<string> {
    const { holder } = await this.parts.claims.read('subject-number', subjectNumber);
    return holder?.participant ?? NOBODY;
  }
}

function asSaid(sealed: SealedAllocation | undefined, commandId: string): SealedAllocation {
  if (sealed === undefined) throw new Problem('COMMAND_ID_REUSED', { commandId });
  return sealed;
}

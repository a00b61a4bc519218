import { type Duty, type Participant, dutyOf } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Identity } from '../access/tokens.js';
import type { Answer } from '../commands/answer.js';
import type { FrontDesk } from '../commands/front-desk.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { OneAfterAnother } from '../commands/one-after-another.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, participantStream } from '../commands/stream-names.js';
import type { AfterTheCommit } from '../stops/after-the-commit.js';
import type { IdentityVault } from './identity-vault.js';
import { sealedFirst } from './sealed-first.js';
import type { ApproveErasureDto, ProposeErasureDto, RecordIdentityDto } from './identity.dto.js';
import { type Particulars, sameParticulars } from './particulars.js';

export interface IdentityDeskParts {
  readonly front: FrontDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly vault: IdentityVault;
  readonly afterTheCommit: AfterTheCommit;
}

/**
 * What is put into the vault, and what destroys it: one after the other for each participant, so that nobody takes back what another
 * has just sealed.
 */
export class IdentityDesk {
  private readonly lines = new OneAfterAnother();

  constructor(private readonly parts: IdentityDeskParts) {}

  /** Sealed and on the disk before the event that names it. A correction is another version; the older ones stay sealed. */
  record(participant: string, dto: RecordIdentityDto, who: Identity): Promise<Answer> {
    return this.lines.do(participant, () => this.recordNow(participant, dto, who));
  }

  private async recordNow(
    participant: string,
    dto: RecordIdentityDto,
    who: Identity,
  ): Promise<Answer> {
    const { front, kinds, vault } = this.parts;
    const { sealed } = vault;
    const { particulars, command } = apart(dto);
    const record = uuidv5(`identity of ${participant}`, dto.commandId);
    const { commandId } = dto;
    const answer = await sealedFirst({ sealed, record, commandId }, kept =>
      front.ask({
        kind: kinds.participant,
        stream: participantStream(participant),
        type: 'RecordIdentity',
        dto: command,
        who,
        prepare: (_scan, state: Participant) => {
          const { site, identity } = state;
          const version = identity.records.length + 1;
          // Refused below, in words: nothing is sealed for it.
          if (site !== who.site || identity.erasedBy !== undefined)
            return { record, version, keyCommitment: '', sealedSha256: '', fields: [] };
          if (sealed.wasDestroyed(participant)) throw new Problem('IDENTITY_LOST', { participant });
          return kept(sealed.keep({ record, participant, site, version }, particulars));
        },
      }),
    );
    if (answer.repeated) await this.assertSame(participant, record, particulars, dto);
    return answer;
  }

  /** The log holds no hash of what somebody is, so the vault says whether a repeated command is the same one. */
  private async assertSame(
    participant: string,
    record: string,
    particulars: Particulars,
    { commandId }: RecordIdentityDto,
  ): Promise<void> {
    const { vault } = this.parts;
    const { identity } = await vault.participant(participant);
    const named = identity.records.find(each => each.record === record);
    const known = named && vault.sealed.open(participant, named);
    if (known !== undefined && !sameParticulars(known, particulars))
      throw new Problem('COMMAND_ID_REUSED', { commandId });
  }

  async propose(participant: string, dto: ProposeErasureDto, who: Identity) {
    const { front, kinds } = this.parts;
    const { basis, evidence } = dto;
    const answer = await front.ask({
      kind: kinds.participant,
      stream: participantStream(participant),
      type: 'ProposeErasure',
      dto,
      who,
      prepare: async (_scan, state: Participant) => ({
        basis,
        evidence,
        duties: await this.dutiesOf(state),
      }),
    });
    return { ...answer, erasure: `ERASURE-${dto.commandId}` };
  }

  /** The key is destroyed after the event, at once; after a crash in between, when the ledger starts again. */
  async approve(
    participant: string,
    erasure: string,
    dto: ApproveErasureDto,
    who: Identity,
  ): Promise<Answer> {
    const { front, kinds, vault, afterTheCommit } = this.parts;
    const { sealed } = vault;
    const answer = await front.ask({
      kind: kinds.participant,
      stream: participantStream(participant),
      type: 'ApproveErasure',
      dto,
      who,
      prepare: async (_scan, state: Participant) => ({
        erasure,
        duties: await this.dutiesOf(state),
      }),
    });
    await afterTheCommit.try(answer.stream, () =>
      this.lines.do(participant, async () => {
        const { identity } = await vault.participant(participant);
        if (identity.erasedBy !== undefined) sealed.erase(participant);
      }),
    );
    return answer;
  }

  /** A therapy that is registered meanwhile moves the stream on which this is decided: then it is looked at again. */
  private async dutiesOf({ journeys }: Participant): Promise<readonly Duty[]> {
    const { loader, kinds } = this.parts;
    const duties: Duty[] = [];
    for (const coi of journeys) {
      const { state } = await loader.load(kinds.journey, journeyStream(coi));
      const duty = dutyOf(coi, state);
      if (duty !== undefined) duties.push(duty);
    }
    return duties;
  }
}

/** The command as the log may know it, and what is for the vault alone. */
function apart(dto: RecordIdentityDto) {
  const { givenName, familyName, dateOfBirth, sex, hospitalNumber, ...command } = dto;
  const particulars: Particulars = {
    givenName,
    familyName,
    dateOfBirth,
    hospitalNumber,
    ...(sex === undefined ? {} : { sex }),
  };
  return { particulars, command };
}

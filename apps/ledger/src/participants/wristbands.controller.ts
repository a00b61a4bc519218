import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Participant, differingFields, instantOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { ClaimDesk } from '../claims/claim-desk.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { Gives } from '../http/commands.js';
import { HeardDesk } from '../identity-vault/heard-desk.js';
import { saidBy, withoutHeard } from '../identity-vault/heard.dto.js';
import { IdentityVault } from '../identity-vault/identity-vault.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { StopDesk } from '../stops/stop-desk.js';
import {
  BindWristbandDto,
  ConfirmWristbandDto,
  EndEncounterDto,
  UnbindWristbandDto,
} from './participants.dto.js';
import { streamOf } from './stream-of.js';

/** What is on the arm: bound for one stay, by two people who each asked who it is. */
@ApiTags('participants')
@Controller('participants/:participant')
export class WristbandsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly claims: ClaimDesk,
    private readonly stops: StopDesk,
    private readonly afterTheCommit: AfterTheCommit,
    private readonly vault: IdentityVault,
    private readonly heard: HeardDesk,
  ) {}

  @Gives('BindWristband', 'wristbands', 'Bind a wristband')
  bind(
    @Param('participant') participant: string,
    @Body() dto: BindWristbandDto,
    @Who() who: Identity,
  ) {
    const { check, encounter, expiresAt } = dto;
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'BindWristband',
      dto: withoutHeard(dto),
      who,
      prepare: async (scan, state: Participant, intent) => {
        const said = saidBy(dto);
        const comparison = await this.heard.compare(participant, dto.heard);
        const { hmac } = await scan.again.claimedWristband(dto.wristband);
        // A band that may be on another arm stays free for whoever it is for.
        if (state.participant !== '' && differingFields(comparison).length === 0) {
          await this.claims.take('wristband', hmac, { participant }, intent, state.forfeited);
          this.vault.keepScan(state, hmac, dto.wristband.raw);
        }
        return {
          ...said,
          comparison,
          wristband: await scan.claimedWristband(dto.wristband),
          ...(encounter === undefined ? {} : { encounter }),
          ...(expiresAt === undefined ? {} : { expiresAt: timestampOf(instantOf(expiresAt)) }),
          ...(check === undefined ? {} : { check: { ...check } }),
        };
      },
    });
  }

  @Gives('ConfirmWristband', 'wristband-confirmations', 'Confirm a wristband, as the second person')
  confirm(
    @Param('participant') participant: string,
    @Body() dto: ConfirmWristbandDto,
    @Who() who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'ConfirmWristband',
      dto: withoutHeard(dto),
      who,
      prepare: async scan => ({
        ...saidBy(dto),
        comparison: await this.heard.compare(participant, dto.heard),
        wristband: await scan.claimedWristband(dto.wristband),
      }),
    });
  }

  @Gives('UnbindWristband', 'wristband-removals', 'Take a wristband out of use')
  async unbind(
    @Param('participant') participant: string,
    @Body() dto: UnbindWristbandDto,
    @Who() who: Identity,
  ) {
    const answer = await this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'UnbindWristband',
      dto,
      who,
      prepare: async scan => ({
        reason: dto.reason,
        ...(dto.wristband === undefined
          ? {}
          : { wristband: await scan.claimedWristband(dto.wristband) }),
      }),
    });
    await this.afterTheCommit.try(answer.stream, () => this.stops.finish(participant));
    return answer;
  }

  @Gives('EndEncounter', 'encounter-ends', 'Discharge or transfer: its wristbands count no more')
  endEncounter(
    @Param('participant') participant: string,
    @Body() dto: EndEncounterDto,
    @Who() who: Identity,
  ) {
    const { encounter, reason } = dto;
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'EndEncounter',
      dto,
      who,
      prepare: () => ({ reason, ...(encounter === undefined ? {} : { encounter }) }),
    });
  }
}

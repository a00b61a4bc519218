import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type LotCommand, instantOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { lotStream } from '../commands/stream-names.js';
import type { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { LotInPath } from './lot-in-path.js';
import {
  DiscardLotDto,
  OpenLotDto,
  RecallLotDto,
  ReceiveLotDto,
  RejectLotDto,
  ReleaseLotDto,
} from './lots.dto.js';
import { RecallDesk } from './recall-desk.js';

/** Raw materials: a lot goes by its GTIN, a full stop and its number, or by the number on a bottle that has no GTIN. */
@ApiTags('lots')
@Controller('lots/:lot')
export class LotsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly recalls: RecallDesk,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('ReceiveLot', 'receipts', 'Receive a lot, with its certificate of analysis')
  receive(@LotInPath() lot: string, @Body() dto: ReceiveLotDto, @Who() who: Identity) {
    const { kind, containers, hoursInUse, certificate } = dto;
    const expiresAt = timestampOf(instantOf(dto.expiresAt));
    return this.give(lot, 'ReceiveLot', dto, who, {
      lot,
      kind,
      containers,
      expiresAt,
      certificate: { ...certificate },
      ...(hoursInUse === undefined ? {} : { hoursInUse }),
    });
  }

  @Gives('ReleaseLot', 'releases', 'Release a lot for use')
  release(@LotInPath() lot: string, @Body() dto: ReleaseLotDto, @Who() who: Identity) {
    const { certificateSha256 } = dto;
    return this.give(lot, 'ReleaseLot', dto, who, { certificateSha256 });
  }

  @Gives('OpenLot', 'openings', 'Open a container: its time in use begins')
  open(@LotInPath() lot: string, @Body() dto: OpenLotDto, @Who() who: Identity) {
    return this.give(lot, 'OpenLot', dto, who, { container: dto.container });
  }

  @Gives('RejectLot', 'rejections', 'Reject a lot')
  reject(@LotInPath() lot: string, @Body() dto: RejectLotDto, @Who() who: Identity) {
    return this.give(lot, 'RejectLot', dto, who, { reason: dto.reason });
  }

  @Gives('DiscardLot', 'discards', 'Record that nothing of a lot is left')
  discard(@LotInPath() lot: string, @Body() dto: DiscardLotDto, @Who() who: Identity) {
    return this.give(lot, 'DiscardLot', dto, who, { reason: dto.reason });
  }

  @Gives('RecallLot', 'recalls', 'Recall a lot: every therapy that has some of it is held')
  async recall(@LotInPath() lot: string, @Body() dto: RecallLotDto, @Who() who: Identity) {
    const { notice, reason } = dto;
    const answer = await this.give(lot, 'RecallLot', dto, who, { lot, notice, reason });
    await this.afterTheCommit.try(answer.stream, () => this.recalls.finish(lot));
    return answer;
  }

  private give(
    lot: string,
    type: LotCommand['type'],
    dto: CommandDto,
    who: Identity,
    data: LotCommand['data'],
  ) {
    const stream = lotStream(lot);
    return this.front.ask({ kind: this.kinds.lot, stream, type, dto, who, prepare: () => data });
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Participant } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { streamOf } from './stream-of.js';
import { TransferDesk } from './transfer-desk.js';
import { AcceptTransferDto, EndTransferDto, ProposeTransferDto } from './transfers.dto.js';

/** A participant goes to another site: one lets him go, the other takes him in. */
@ApiTags('participants')
@Controller('participants/:participant/transfers')
export class TransfersController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly places: Places,
    private readonly transfers: TransferDesk,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('ProposeTransfer', '', 'Ask another site to take a participant in')
  propose(
    @Param('participant') participant: string,
    @Body() dto: ProposeTransferDto,
    @Who() who: Identity,
  ) {
    const { to, reason } = dto;
    this.places.checkSite('to', to);
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'ProposeTransfer',
      dto,
      who,
      prepare: () => ({ to, reason }),
    });
  }

  @Gives('AcceptTransfer', ':transfer/acceptances', 'Take a participant in')
  async accept(
    @Param('participant') participant: string,
    @Param('transfer') transfer: string,
    @Body() dto: AcceptTransferDto,
    @Who() who: Identity,
  ) {
    const { post } = dto;
    const answer = await this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'AcceptTransfer',
      dto,
      who,
      prepare: (_scan, { transfers }: Participant) => {
        // Of a transfer that nobody waits for, the domain says what is wrong.
        if (transfers[transfer]?.open === true) this.places.checkPost('', { site: who.site, post });
        return { transfer, post };
      },
    });
    const [first] = answer.events;
    await this.afterTheCommit.try(answer.stream, () =>
      this.transfers.follow(participant, first?.revision ?? answer.revision),
    );
    return answer;
  }

  @Gives('EndTransfer', ':transfer/endings', 'Say that a participant does not go, or is not taken')
  end(
    @Param('participant') participant: string,
    @Param('transfer') transfer: string,
    @Body() dto: EndTransferDto,
    @Who() who: Identity,
  ) {
    const { because } = dto;
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'EndTransfer',
      dto,
      who,
      prepare: () => ({ transfer, because }),
    });
  }
}

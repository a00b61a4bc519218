import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { BridgeTrainingDto } from './training-bridges.dto.js';

/** A night without a training: somebody else answers for it, for some hours. */
@ApiTags('people')
@Controller('people')
export class TrainingBridgesController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
  ) {}

  @Gives('BridgeTraining', ':person/training-bridges', 'Answer for a training that is over')
  bridge(@Param('person') person: string, @Body() dto: BridgeTrainingDto, @Who() who: Identity) {
    const { training, reason, hours } = dto;
    return this.front.ask({
      kind: this.kinds.person,
      stream: personStream(person),
      type: 'BridgeTraining',
      dto,
      who,
      prepare: () => ({ training, reason, hours }),
    });
  }
}

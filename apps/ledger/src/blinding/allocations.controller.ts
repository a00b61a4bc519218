import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { Gives } from '../http/commands.js';
import { streamOf } from '../participants/stream-of.js';
import { AllocationDesk } from './allocation-desk.js';
import {
  AcknowledgeUnblindingDto,
  ArmDto,
  ReadAllocationDto,
  SealAllocationDto,
  UnblindInEmergencyDto,
  UnblindedDto,
} from './allocations.dto.js';

/** In which arm of a blinded study somebody is. No route that reads a therapy knows it. */
@ApiTags('blinding')
@Controller()
export class AllocationsController {
  constructor(
    private readonly desk: AllocationDesk,
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
  ) {}

  @Gives('SealAllocation', 'allocations', 'Seal the arm of a participant, or correct it')
  seal(@Body() dto: SealAllocationDto, @Who() who: Identity) {
    return this.desk.seal(dto, who);
  }

  @Gives('ReadAllocation', 'allocation-readings', 'Read the arm of a participant', ArmDto)
  read(@Body() dto: ReadAllocationDto, @Who() who: Identity) {
    return this.desk.read(dto, who);
  }

  @Gives(
    'UnblindInEmergency',
    'unblindings',
    'Learn the arm of a participant whose treatment depends on it',
    UnblindedDto,
  )
  unblind(@Body() dto: UnblindInEmergencyDto, @Who() who: Identity) {
    return this.desk.unblind(dto, who);
  }

  @Gives(
    'AcknowledgeUnblinding',
    'participants/:participant/unblindings/:unblinding/acknowledgements',
    'Say that one knows of an unblinding',
  )
  acknowledge(
    @Param('participant') participant: string,
    @Param('unblinding') unblinding: string,
    @Body() dto: AcknowledgeUnblindingDto,
    @Who() who: Identity,
  ) {
    return this.front.ask({
      kind: this.kinds.participant,
      stream: streamOf(participant),
      type: 'AcknowledgeUnblinding',
      dto,
      who,
      prepare: () => ({ unblinding }),
    });
  }
}

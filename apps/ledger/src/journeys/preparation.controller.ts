import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { preparationOf } from '@selfsame/custody';
import { HISTORY_READERS } from '../access/readers.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk, checkedCoi } from './journey-desk.js';
import { EndThawDto, ReconstituteUnitDto } from './preparation.dto.js';
import { UnitPreparationDto } from './unit-preparation.dto.js';

/** From the bath to the syringe. */
@ApiTags('product and storage')
@Controller('journeys/:coi')
export class PreparationController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly ledgerClock: LedgerClock,
  ) {}

  @Get('units/:item/preparation')
  @ReadableBy(...HISTORY_READERS)
  @ApiOperation({
    summary:
      'The instruction in force for a unit, its steps and which are done, its minutes in the warm, and until when it is used',
  })
  @ApiOkResponse({ type: UnitPreparationDto })
  async show(@Param('coi') coi: string, @Param('item') item: string): Promise<UnitPreparationDto> {
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(checkedCoi(coi)));
    const told = preparationOf(state, item, this.ledgerClock.clock.now());
    if (told === undefined) throw new Problem('NOT_FOUND');
    return told;
  }

  @Gives('EndThaw', 'thaw-ends', 'Record how warm and how long a unit was in the bath')
  endThaw(@Param('coi') coi: string, @Body() dto: EndThawDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'EndThaw', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
      milliCelsius: dto.milliCelsius,
      minutes: dto.minutes,
    }));
  }

  @Gives('ReconstituteUnit', 'reconstitutions', 'Wash, dilute and mix a thawed unit')
  reconstitute(@Param('coi') coi: string, @Body() dto: ReconstituteUnitDto, @Who() who: Identity) {
    const { wash, diluent, viabilityPercent } = dto;
    return this.journeys.give(coi, 'ReconstituteUnit', dto, who, async scan => ({
      tube: await scan.label(dto.tube),
      instruction: { id: dto.instruction.id, version: dto.instruction.version },
      ...(wash === undefined ? {} : { wash: scan.lot(wash) }),
      ...(diluent === undefined ? {} : { diluent: scan.lot(diluent) }),
      volumeMicrolitres: dto.volumeMicrolitres,
      ...(viabilityPercent === undefined ? {} : { viabilityPercent }),
      checkedBy: dto.checkedBy,
    }));
  }
}

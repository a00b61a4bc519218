import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk } from './journey-desk.js';
import {
  CompareLabelPiecesDto,
  ConfirmRelabellingDto,
  DestroyCopyDto,
  RecordDoubledLabelDto,
  RecordMissingDto,
  WriteOffLabelDto,
} from './relabelling.dto.js';

/** When a label is not as it was printed: replaced, torn, doubled, in pieces that differ, or gone with what it stood on. */
@ApiTags('labels')
@Controller('journeys/:coi')
export class RelabellingController {
  constructor(private readonly journeys: JourneyDesk) {}

  @Gives(
    'ConfirmRelabelling',
    'relabelling-confirmations',
    'Compare a new label with the old one: a second person',
  )
  confirm(@Param('coi') coi: string, @Body() dto: ConfirmRelabellingDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ConfirmRelabelling', dto, who, async scan => {
      const { old, remnant, material } = dto;
      return {
        label: await scan.label(dto.label),
        ...(old === undefined ? {} : { old: await scan.label(old) }),
        ...(remnant === undefined
          ? {}
          : {
              remnant: {
                reads: remnant.reads,
                position: await scan.position(remnant.box, remnant.position),
              },
            }),
        ...(material === undefined ? {} : { material }),
      };
    });
  }

  @Gives('WriteOffLabel', 'label-write-offs', 'Say that nobody can destroy a void label any more')
  writeOff(@Param('coi') coi: string, @Body() dto: WriteOffLabelDto, @Who() who: Identity) {
    const { item, instance, evidence } = dto;
    return this.journeys.give(coi, 'WriteOffLabel', dto, who, () => ({ item, instance, evidence }));
  }

  @Gives('CompareLabelPieces', 'label-piece-comparisons', 'Compare every piece of a label')
  compare(@Param('coi') coi: string, @Body() dto: CompareLabelPiecesDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'CompareLabelPieces', dto, who, async scan => ({
      container: await scan.label(dto.container),
      partial: await scan.label(dto.partial),
      ...(dto.outer === undefined ? {} : { outer: await scan.label(dto.outer) }),
    }));
  }

  @Gives('RecordDoubledLabel', 'doubled-labels', 'Record that the same label stands on two things')
  doubled(@Param('coi') coi: string, @Body() dto: RecordDoubledLabelDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'RecordDoubledLabel', dto, who, async scan => ({
      label: await scan.label(dto.label),
      ...(dto.alsoOn === undefined ? {} : { alsoOn: await scan.label(dto.alsoOn) }),
    }));
  }

  @Gives('DestroyCopy', 'label-copy-destructions', 'Record that the copy of a label was destroyed')
  destroyCopy(@Param('coi') coi: string, @Body() dto: DestroyCopyDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'DestroyCopy', dto, who, async scan => ({
      label: await scan.label(dto.label),
      witness: dto.witness,
    }));
  }

  @Gives('RecordMissing', 'missing-units', 'Record that something is not where it must be')
  missing(@Param('coi') coi: string, @Body() dto: RecordMissingDto, @Who() who: Identity) {
    const { item, reason } = dto;
    return this.journeys.give(coi, 'RecordMissing', dto, who, () => ({ item, reason }));
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { instantOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Gives } from '../http/commands.js';
import { StoragePlaces } from '../storage/storage-places.js';
import { JourneyDesk } from './journey-desk.js';
import {
  AuthoriseRetentionDestructionDto,
  KeepRetentionSampleDto,
  ReferToRecordDto,
} from './records.dto.js';

/** What is kept of a batch: a sample of it in the vault, and records of it in other systems. */
@ApiTags('quality')
@Controller('journeys/:coi')
export class RecordsController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly places: StoragePlaces,
  ) {}

  @Gives('KeepRetentionSample', 'retention-samples', 'Record that a sample is kept')
  keep(@Param('coi') coi: string, @Body() dto: KeepRetentionSampleDto, @Who() who: Identity) {
    const { volumeMicrolitres, keepUntil } = dto;
    return this.journeys.give(
      coi,
      'KeepRetentionSample',
      dto,
      who,
      async (scan, journey, intent) => {
        const sample = await scan.label(dto.sample);
        return {
          sample,
          volumeMicrolitres,
          ...(await this.places.take(scan, dto, sample, journey, intent)),
          ...(keepUntil === undefined ? {} : { keepUntil: timestampOf(instantOf(keepUntil)) }),
        };
      },
    );
  }

  @Gives(
    'AuthoriseRetentionDestruction',
    'retention-destructions',
    'Sign that a retention sample may be destroyed',
  )
  authorise(
    @Param('coi') coi: string,
    @Body() dto: AuthoriseRetentionDestructionDto,
    @Who() who: Identity,
  ) {
    const { item, reason } = dto;
    return this.journeys.give(coi, 'AuthoriseRetentionDestruction', dto, who, () => ({
      item,
      reason,
    }));
  }

  @Gives('ReferToRecord', 'records-elsewhere', 'Refer to a record that is kept elsewhere')
  refer(@Param('coi') coi: string, @Body() dto: ReferToRecordDto, @Who() who: Identity) {
    const { batch, kind, record, version, sha256, holder } = dto;
    return this.journeys.give(coi, 'ReferToRecord', dto, who, () => ({
      batch,
      kind,
      record,
      version,
      sha256,
      holder,
    }));
  }
}

import { CommandDto } from '../http/command-dto.js';
import { Absent, Identifier, Moment, Note, Part, Pattern, Sha256, Whole } from '../http/fields.js';
import { BATCH, SAMPLE } from '../http/item-names.js';
import { ScanDto } from '../http/command-dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { AtPositionDto } from './product.dto.js';

export class ReferToRecordDto extends CommandDto {
  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @Pattern('What it is.', /^[a-z0-9]+(-[a-z0-9]+){0,9}$/, 'batch-record')
  kind!: string;

  @Identifier('Its number where it is kept.', 60, 'BR-2026-014')
  record!: string;

  @Identifier('Its version.', 20, '2.0')
  version!: string;

  @Sha256('SHA-256 of its bytes.')
  sha256!: string;

  @Identifier('Who keeps it.', 60, 'mes-brno')
  holder!: string;
}

export class KeepRetentionSampleDto extends AtPositionDto {
  @Part('The sample.', () => ScanDto)
  sample!: ScanDto;

  @Whole('How much of it, in microlitres.', 1, 100_000)
  volumeMicrolitres!: number;

  @Absent()
  @Moment('Until when, if longer than the protocol says, or where it says nothing.')
  keepUntil?: string;
}

export class AuthoriseRetentionDestructionDto extends SignedCommandDto {
  @Pattern('The sample.', SAMPLE, 'Q4')
  item!: string;

  @Note('Why it need not be kept any longer.')
  reason!: string;
}

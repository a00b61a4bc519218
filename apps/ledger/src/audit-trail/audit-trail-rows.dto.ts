import { ApiProperty } from '@nestjs/swagger';
import { FLAGS, type Flag } from '@selfsame/custody';
import type { AuditRow, UnreviewedRow } from '@selfsame/projections';
import { ActDto } from '../read-models/act.dto.js';
import { pageOf } from '../read-models/page-dto.js';

class AuditRowDto extends ActDto implements AuditRow {
  @ApiProperty({ example: '1.41' })
  readonly position!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '1.40',
    description: 'Of the event before it: a review that begins after that begins with this one.',
  })
  readonly previous!: string | null;

  @ApiProperty({ example: 'person-S-1043' })
  readonly stream!: string;

  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ example: 'CommandRefused' })
  readonly type!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The command that it is about.' })
  readonly command!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'FORBIDDEN' })
  readonly code!: string | null;

  @ApiProperty()
  readonly device!: string;

  @ApiProperty({ type: [String], description: 'What it is about.' })
  readonly subjects!: readonly string[];

  @ApiProperty({ type: String, nullable: true, description: 'Reasons, evidence and purposes.' })
  readonly why!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What a signature on it means.' })
  readonly signed!: string | null;

  @ApiProperty({ enum: FLAGS, isArray: true })
  readonly flags!: readonly Flag[];

  @ApiProperty({ description: 'Whether a reviewer looks twice.' })
  readonly exception!: boolean;

  @ApiProperty({ description: 'Whether a review has covered it.' })
  readonly reviewed!: boolean;
}

class UnreviewedRowDto implements UnreviewedRow {
  @ApiProperty({ type: String, nullable: true, example: '1.41' })
  readonly after!: string | null;

  @ApiProperty({ example: '1.99' })
  readonly to!: string;

  @ApiProperty({ format: 'date-time' })
  readonly from!: string;

  @ApiProperty({ format: 'date-time' })
  readonly until!: string;

  @ApiProperty({ type: 'integer' })
  readonly events!: number;

  @ApiProperty({ type: 'integer', description: 'How many of them a reviewer looks at twice.' })
  readonly exceptions!: number;
}

export const AuditTrailPageDto = pageOf('AuditTrailPageDto', AuditRowDto);
export const UnreviewedPageDto = pageOf('UnreviewedPageDto', UnreviewedRowDto);

import { ApiProperty } from '@nestjs/swagger';
import { DEVIATION_CLASSES, type DeviationClass, ROOT_CAUSES } from '@selfsame/custody';
import type { DeviationRow } from '@selfsame/projections';
import { pageOf } from './page-dto.js';

const STATUS = ['open', 'closure-proposed', 'closed', 'accepted'] as const;

/** How far QA has come with a deviation, and how long it has been there. */
export class AgedDeviationDto implements DeviationRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'DEV-1' })
  readonly deviation!: string;

  @ApiProperty({ format: 'uuid', description: 'Of the event that opened it.' })
  readonly eventId!: string;

  @ApiProperty({ description: 'Where it was recorded.' })
  readonly site!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: of the whole therapy.' })
  readonly batch!: string | null;

  @ApiProperty({ example: 'TakeOver', description: 'What was being done.' })
  readonly command!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'CUSTODY_GAP',
    description: 'The rule that was broken. Null where a person saw it and no rule did.',
  })
  readonly code!: string | null;

  @ApiProperty({ type: String, enum: DEVIATION_CLASSES, nullable: true })
  readonly classification!: DeviationClass | null;

  @ApiProperty({ type: String, enum: ROOT_CAUSES, nullable: true })
  readonly rootCause!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'CAPA-2026-031' })
  readonly capa!: string | null;

  @ApiProperty({ enum: STATUS })
  readonly status!: (typeof STATUS)[number];

  @ApiProperty({ format: 'date-time' })
  readonly openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly investigatedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly settledAt!: string | null;

  @ApiProperty({ type: 'integer', description: 'Since it was opened; until it was settled.' })
  readonly ageHours!: number;
}

export const DeviationsPageDto = pageOf('DeviationsPageDto', AgedDeviationDto);

import { ApiProperty } from '@nestjs/swagger';
import { CIRCLES, type Circle } from '@selfsame/custody';
import type { HoldRow } from '@selfsame/projections';
import { pageOf } from './page-dto.js';

/** A hold, and whether somebody has it in hand. */
export class HoldRowDto implements HoldRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'HOLD-1' })
  readonly hold!: string;

  @ApiProperty({ format: 'uuid', description: 'Of the event that placed it.' })
  readonly eventId!: string;

  @ApiProperty({ description: 'Where it was placed.' })
  readonly site!: string;

  @ApiProperty({ enum: ['journey', 'batch', 'package', 'unit'] })
  readonly scope!: HoldRow['scope'];

  @ApiProperty({ type: String, nullable: true, example: 'T2' })
  readonly scopeOf!: string | null;

  @ApiProperty({ enum: ['finding', 'person', 'stop'] })
  readonly cause!: HoldRow['cause'];

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'SEAL_DIFFERS',
    description: 'The rule that was broken, or the stop. Null where a person says why.',
  })
  readonly code!: string | null;

  @ApiProperty()
  readonly placedBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What he was called then.' })
  readonly placedByName!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly placedAt!: string;

  @ApiProperty({ type: String, enum: CIRCLES, nullable: true, description: 'Called last.' })
  readonly circle!: Circle | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null: nobody is on call.' })
  readonly called!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly calledName!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly calledAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who has it in hand.' })
  readonly acknowledgedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly acknowledgedByName!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly acknowledgedAt!: string | null;

  @ApiProperty({ type: String, enum: ['lifted', 'rejected'], nullable: true })
  readonly disposition!: HoldRow['disposition'];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly resolvedAt!: string | null;
}

export const HoldsPageDto = pageOf('HoldsPageDto', HoldRowDto);

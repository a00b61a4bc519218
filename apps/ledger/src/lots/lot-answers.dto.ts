import { ApiProperty } from '@nestjs/swagger';
import { MATERIAL_KINDS, type MaterialKind } from '@selfsame/custody';
import type { LotUnitRow, LotUseRow } from '@selfsame/projections';
import { ActDto } from '../read-models/act.dto.js';
import { LiesAtDto } from '../read-models/lies-at.dto.js';
import { pageOf } from '../read-models/page-dto.js';
import { CertificateDto } from './lots.dto.js';

const LOT_STATUSES = [
  'not-received',
  'quarantine',
  'released',
  'expired',
  'discarded',
  'rejected',
  'recalled',
] as const;
export type LotStatus = (typeof LOT_STATUSES)[number];

class OpenedContainerDto {
  @ApiProperty({ example: 'bottle-7' })
  container!: string;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time' })
  until!: string;
}

class RecallDto {
  @ApiProperty({ example: 'FSN-2026-114' })
  notice!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ description: 'Whether every therapy that has some of it is held.' })
  complete!: boolean;
}

/** A lot as its own stream has it: this, and not the lists, is what decides. */
export class LotDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ example: '09512345000115.AMEM-26-01' })
  lot!: string;

  @ApiProperty({ enum: LOT_STATUSES })
  status!: LotStatus;

  @ApiProperty({ type: 'integer', description: 'Therapies that registered a use of it.' })
  journeys!: number;

  @ApiProperty({ type: [OpenedContainerDto] })
  opened!: OpenedContainerDto[];

  @ApiProperty({ enum: MATERIAL_KINDS, required: false })
  kind?: MaterialKind;

  @ApiProperty({ type: 'integer', required: false })
  containers?: number;

  @ApiProperty({ format: 'date-time', required: false })
  expiresAt?: string;

  @ApiProperty({ type: 'integer', required: false })
  hoursInUse?: number;

  @ApiProperty({ type: CertificateDto, required: false })
  certificate?: CertificateDto;

  @ApiProperty({ format: 'date-time', required: false })
  releasedAt?: string;

  @ApiProperty({ type: RecallDto, required: false })
  recall?: RecallDto;
}

class LotUseRowDto extends ActDto implements LotUseRow {
  @ApiProperty({ example: '09512345000115.AMEM-26-01' })
  readonly lot!: string;

  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Pseudonym.' })
  readonly participant!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'B1' })
  readonly batch!: string | null;

  @ApiProperty({ example: 'V4', description: 'What some of it went into.' })
  readonly item!: string;

  @ApiProperty({ example: 'medium' })
  readonly field!: string;

  @ApiProperty({ example: 'MediumChanged' })
  readonly type!: string;

  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ description: 'A correction says that it was another lot.' })
  readonly corrected!: boolean;
}

class LotUnitRowDto extends LiesAtDto implements LotUnitRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Pseudonym.' })
  readonly participant!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'B1' })
  readonly batch!: string | null;

  @ApiProperty({ example: 'T2' })
  readonly item!: string;

  @ApiProperty({ type: String, nullable: true, example: 'present' })
  readonly status!: string | null;
}

export const LotUsesPageDto = pageOf('LotUsesPageDto', LotUseRowDto);
export const LotUnitsPageDto = pageOf('LotUnitsPageDto', LotUnitRowDto);

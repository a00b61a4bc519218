import { ApiProperty } from '@nestjs/swagger';
import type { Box } from '@selfsame/custody';

export class BoxDto implements Box {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ example: '9512345BOX1' })
  box!: string;

  @ApiProperty({ example: 'TANK1' })
  tank!: string;

  @ApiProperty({ type: 'integer' })
  rows!: number;

  @ApiProperty({ type: 'integer' })
  columns!: number;

  @ApiProperty({ enum: ['general', 'segregated'], description: 'What it is for.' })
  storageClass!: Box['storageClass'];

  @ApiProperty({ example: 'bioinova', description: 'Where somebody last put something into it.' })
  site!: string;

  @ApiProperty({
    type: 'object',
    description: 'Which unit lies in which position.',
    additionalProperties: {
      type: 'object',
      properties: { coi: { type: 'string' }, item: { type: 'string' } },
    },
    example: { A1: { coi: 'CHA999926ABC123', item: 'T1' } },
  })
  map!: Box['map'];

  @ApiProperty({
    type: 'object',
    description: 'The event of the box that gave each position to the unit that lies there.',
    additionalProperties: { type: 'integer' },
    example: { A1: 4 },
  })
  givenBy!: Box['givenBy'];
}

class NeighbourDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: 'T1' })
  item!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  since!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: it lies there still.',
  })
  until!: string | null;
}

export class NeighboursDto {
  @ApiProperty({ example: '9512345BOX1' })
  box!: string;

  @ApiProperty({ enum: ['general', 'segregated'] })
  storageClass!: Box['storageClass'];

  @ApiProperty({ type: [NeighbourDto] })
  neighbours!: NeighbourDto[];
}

class BoxSlotDto {
  @ApiProperty({ example: 'C3' })
  position!: string;

  @ApiProperty({ description: 'AIM symbology identifier.', example: ']d2' })
  symbology!: string;

  @ApiProperty({ description: 'FNC1 is the control character 1D.' })
  raw!: string;

  @ApiProperty({
    description: 'The line below the symbol.',
    example: '(8004)9512345BOX1(91)SLOT-C3',
  })
  text!: string;
}

export class BoxSlotsDto {
  @ApiProperty({ example: '9512345BOX1' })
  box!: string;

  @ApiProperty({ example: 'TANK1' })
  tank!: string;

  @ApiProperty({ type: 'integer' })
  rows!: number;

  @ApiProperty({ type: 'integer' })
  columns!: number;

  @ApiProperty({ type: [BoxSlotDto], description: 'Row by row, as the box lies open.' })
  slots!: BoxSlotDto[];
}

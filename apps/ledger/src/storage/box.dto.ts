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

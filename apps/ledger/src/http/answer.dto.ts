import { ApiProperty } from '@nestjs/swagger';

class AnswerEventDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'HoldPlaced' })
  type!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;
}

class ToldDeviationDto {
  @ApiProperty({ example: 'DEV-1' })
  deviation!: string;

  @ApiProperty({ example: 'OFFER_LAPSED', description: 'Stable for ever: branch on this.' })
  code!: string;

  @ApiProperty({
    enum: ['stop', 'mark'],
    description: 'A stop would have refused whoever asked first: its remedy is for him.',
  })
  effect!: 'stop' | 'mark';

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'What to do now, in plain words.' })
  remedy!: string;

  @ApiProperty({ type: Object, description: 'What the ledger saw.' })
  facts!: object;
}

/** What every command that was accepted is answered. */
export class AnswerDto {
  @ApiProperty({ format: 'uuid' })
  commandId!: string;

  @ApiProperty({ example: 'journey-CHA999926ABC123' })
  stream!: string;

  @ApiProperty({ type: 'integer', description: 'Revision of the newest event of this command.' })
  revision!: number;

  @ApiProperty({ type: [AnswerEventDto] })
  events!: AnswerEventDto[];

  @ApiProperty({
    type: [ToldDeviationDto],
    required: false,
    description:
      'Rules that were broken: it is recorded all the same, and QA is told. Absent where there is none.',
  })
  deviations?: readonly ToldDeviationDto[];

  @ApiProperty({
    required: false,
    example: '1.41',
    description: 'Use as after= in a query that must show this. Absent when nothing was appended.',
  })
  position?: string;

  @ApiProperty({ description: 'The command had been decided before; nothing was done now.' })
  repeated!: boolean;
}

import { ApiProperty } from '@nestjs/swagger';

/** Who did something, where and when: what every line of a history begins with. */
export class ActDto {
  @ApiProperty({
    format: 'date-time',
    description: 'By the clock of the device; the audit trail keeps its offset.',
  })
  readonly occurredAt!: string;

  @ApiProperty({ format: 'date-time', description: 'By the clock of the ledger.' })
  readonly recordedAt!: string;

  @ApiProperty()
  readonly person!: string;

  @ApiProperty()
  readonly role!: string;

  @ApiProperty()
  readonly organisation!: string;

  @ApiProperty()
  readonly site!: string;

  @ApiProperty()
  readonly post!: string;
}

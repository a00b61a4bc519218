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

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Jana Nováková',
    description: 'What the person was called then. Null where the vault cannot say it.',
  })
  readonly name!: string | null;

  @ApiProperty()
  readonly role!: string;

  @ApiProperty()
  readonly organisation!: string;

  @ApiProperty()
  readonly site!: string;

  @ApiProperty()
  readonly post!: string;
}

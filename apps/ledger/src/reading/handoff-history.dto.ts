import { ApiProperty } from '@nestjs/swagger';
import type { HandoffKind } from '@selfsame/custody';
import { PostDto } from '../http/command-dto.js';

export class TherapyOfPackageDto {
  @ApiProperty({ example: '395123450000000017' })
  sscc!: string;

  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;
}

/** What one side told: enough to find it in the log, and to see that it is still what it was. */
export class SideOfHandoffDto {
  @ApiProperty({ format: 'uuid' })
  event!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ description: 'SHA-256 of the event as it is stored.' })
  sha256!: string;

  @ApiProperty({ example: 'nurse-1' })
  person!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What he was called then.' })
  name!: string | null;

  @ApiProperty({ format: 'date-time', description: 'When, by the clock of his device.' })
  occurredAt!: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was told afterwards; null where the ledger was asked first.',
  })
  toldAfterwards!: string | null;
}

export class HandoffDto {
  @ApiProperty({ enum: ['accepted', 'taken-over', 'deposited', 'collected'] })
  kind!: HandoffKind;

  @ApiProperty({ type: PostDto })
  from!: PostDto;

  @ApiProperty({ type: PostDto })
  to!: PostDto;

  @ApiProperty({ example: 'Ward and theatre, Neurology', description: 'What people call that.' })
  fromTitle!: string;

  @ApiProperty({ example: 'On the road, Courier' })
  toTitle!: string;

  @ApiProperty({
    type: () => SideOfHandoffDto,
    nullable: true,
    description: 'Who held it out; null where one side alone told it.',
  })
  gave!: SideOfHandoffDto | null;

  @ApiProperty({ type: () => SideOfHandoffDto })
  took!: SideOfHandoffDto;

  @ApiProperty({ type: String, nullable: true, description: 'The seal by then.' })
  seal!: string | null;

  @ApiProperty({ type: String, nullable: true })
  logger!: string | null;

  @ApiProperty({ description: 'Told after somebody else had it: custody did not pass.' })
  overtaken!: boolean;
}

export class HandoffsDto {
  @ApiProperty({ example: '395123450000000017' })
  sscc!: string;

  @ApiProperty({ type: [HandoffDto] })
  handoffs!: readonly HandoffDto[];
}

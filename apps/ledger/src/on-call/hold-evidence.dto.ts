import { ApiProperty } from '@nestjs/swagger';
import { CIRCLES, type Circle, NEXT_USES, type Use } from '@selfsame/custody';
import { NamedEventDto } from '../reading/journeys-reading.dto.js';

class CauseDto {
  @ApiProperty({ example: 'SEAL_DIFFERS', description: 'The rule, the stop, or a person.' })
  code!: string;

  @ApiProperty({ description: 'In words.' })
  says!: string;
}

class ExpiryDto {
  @ApiProperty({ example: 'T1' })
  item!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ example: 'T1 expires in 3 h 12 min' })
  says!: string;
}

class NextUseDto {
  @ApiProperty({ enum: NEXT_USES })
  use!: Use;

  @ApiProperty({ example: 'T1', description: 'The container, package or batch.' })
  of!: string;

  @ApiProperty({ example: 'opening of T1' })
  says!: string;
}

class PagedDto {
  @ApiProperty({ enum: CIRCLES })
  circle!: Circle;

  @ApiProperty({ type: String, nullable: true, description: 'Null: nobody was on call.' })
  person!: string | null;

  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who has it in hand.' })
  acknowledgedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  acknowledgedByName!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  acknowledgedAt!: string | null;
}

/** All that somebody needs who was woken for it, on one page of a telephone. */
export class HoldEvidenceDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: 'HOLD-1' })
  hold!: string;

  @ApiProperty({
    example: 41,
    description:
      'Of the newest event of the therapy: whoever lifts the hold says that he has seen it up to there.',
  })
  revision!: number;

  @ApiProperty({ description: 'Nothing lifts it but a person with a signature.' })
  open!: boolean;

  @ApiProperty({ type: CauseDto })
  cause!: CauseDto;

  @ApiProperty({ type: Object, description: 'What is held, as it was placed.' })
  scope!: object;

  @ApiProperty({ format: 'date-time' })
  placedAt!: string;

  @ApiProperty({ example: '3 h 12 min' })
  openFor!: string;

  @ApiProperty()
  placedBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What he was called then.' })
  placedByName!: string | null;

  @ApiProperty({ type: ExpiryDto, nullable: true, description: 'What runs out first.' })
  expires!: ExpiryDto | null;

  @ApiProperty({ type: [String], description: 'Containers that may still be used and are held.' })
  affected!: readonly string[];

  @ApiProperty({
    type: [NextUseDto],
    description: 'What could be done next, were this hold lifted.',
  })
  liftingAllows!: readonly NextUseDto[];

  @ApiProperty({ type: [String], description: 'Other open holds on some of it.' })
  alsoHeldBy!: readonly string[];

  @ApiProperty({
    type: [NamedEventDto],
    description: 'What led to it, and what was found again since, the newest last.',
  })
  ledTo!: NamedEventDto[];

  @ApiProperty({ type: [PagedDto] })
  paged!: PagedDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Category, type ReleaseStage } from '@selfsame/custody';

const STAGES = ['conditional', 'final'];

class WaitingDto {
  @ApiProperty({ example: 'DEVIATIONS_OPEN' })
  code!: string;

  @ApiProperty({ description: 'In words.' })
  title!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: object;
}

export class WaitsDto {
  @ApiProperty({ type: [WaitingDto] })
  conditional!: readonly WaitingDto[];

  @ApiProperty({ type: [WaitingDto] })
  final!: readonly WaitingDto[];
}

class ReviewEntryDto {
  @ApiProperty({ format: 'uuid' })
  eventId!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ example: 'EventCorrected' })
  type!: string;

  @ApiProperty({ description: 'What happened, in one line.' })
  what!: string;

  @ApiProperty({
    type: [String],
    example: ['CUSTODY_GAP'],
    description: 'Rules that were broken, or what is known against what was used.',
  })
  codes!: readonly string[];

  @ApiProperty({ description: 'Values, numbers of things, and what somebody wrote.' })
  detail!: string;

  @ApiProperty({ description: 'By number; a name stands nowhere in the log.' })
  who!: string;

  @ApiProperty({ example: 'operator' })
  role!: string;

  @ApiProperty({ format: 'date-time', description: 'When it was recorded.' })
  at!: string;

  @ApiProperty({ enum: STAGES, isArray: true, description: 'Stages that still wait for it.' })
  inTheWayOf!: readonly ReleaseStage[];
}

class ReviewedCategoryDto {
  @ApiProperty({ enum: CATEGORIES })
  category!: Category;

  @ApiProperty({ description: 'In words; an empty category says that it is empty.' })
  says!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { printed: 8, applied: 7, voided: 1, destroyed: 1, neither: 0 },
    description: 'What the exceptions are taken from, by name.',
  })
  counted!: Readonly<Record<string, number>>;

  @ApiProperty({ type: [ReviewEntryDto] })
  entries!: readonly ReviewEntryDto[];
}

class ReviewOfBatchDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: 'B1' })
  batch!: string;

  @ApiProperty({ example: 'growing' })
  status!: string;

  @ApiProperty({ type: Object, description: 'The protocol that the therapy pins.' })
  protocol!: object;

  @ApiProperty({ type: 'integer', description: 'Of the newest event that is in it.' })
  revision!: number;

  @ApiProperty({
    type: WaitsDto,
    description: 'Why it cannot be certified now, by stage: all of it.',
  })
  waits!: WaitsDto;

  @ApiProperty({ type: [ReviewedCategoryDto] })
  categories!: readonly ReviewedCategoryDto[];
}

export class BatchReviewDto {
  @ApiProperty({
    description: 'Over the canonical bytes of the review: what a certification names.',
  })
  sha256!: string;

  @ApiProperty({ type: ReviewOfBatchDto })
  review!: ReviewOfBatchDto;
}

class HeldEventDto {
  @ApiProperty({ format: 'uuid' })
  eventId!: string;

  @ApiProperty()
  type!: string;
}

class HeldHereDto {
  @ApiProperty({ example: 'culture' })
  part!: string;

  @ApiProperty({ type: [HeldEventDto] })
  events!: readonly HeldEventDto[];
}

class RecordElsewhereDto {
  @ApiProperty({ format: 'uuid', description: 'The event that refers to it.' })
  eventId!: string;

  @ApiProperty()
  record!: string;

  @ApiProperty()
  version!: string;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ description: 'Who keeps it.' })
  holder!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The event of a later version.' })
  supersededBy!: string | null;
}

class NotHeldHereDto {
  @ApiProperty({ example: 'batch-record' })
  kind!: string;

  @ApiProperty({ enum: ['held-elsewhere', 'nowhere-known'] })
  known!: string;

  @ApiProperty({ type: [RecordElsewhereDto], description: 'Every version, the newest last.' })
  records!: readonly RecordElsewhereDto[];
}

export class DossierDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: 'B1' })
  batch!: string;

  @ApiProperty({ type: [HeldHereDto] })
  heldHere!: readonly HeldHereDto[];

  @ApiProperty({ type: [NotHeldHereDto] })
  notHeldHere!: readonly NotHeldHereDto[];
}

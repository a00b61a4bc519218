import { ApiProperty } from '@nestjs/swagger';
import { type LimitKind, STAGES, type Stage, limits } from '@selfsame/custody';
import { PostDto } from '../http/command-dto.js';
import { pageOf } from './page-dto.js';

const RELEASE_STAGES = ['none', 'conditional', 'final', 'exceptional', 'rejected'] as const;
export type BoardReleaseStage = (typeof RELEASE_STAGES)[number];

class NextLimitDto {
  @ApiProperty({ enum: Object.keys(limits), example: 'product-expires' })
  readonly kind!: LimitKind;

  @ApiProperty({
    format: 'date-time',
    description: 'A limit that has passed stands until it is met.',
  })
  readonly at!: string;
}

/** One therapy, as much of it as fits on one line. */
export class JourneyBoardRowDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ format: 'uuid' })
  readonly participant!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty({ example: 'motol', description: 'Where the participant is treated.' })
  readonly site!: string;

  @ApiProperty({
    enum: STAGES,
    description:
      'Of the unit that is furthest on its way. After a failed or rejected batch it is the collection again; `given` waits for visits and late results; `ended` is also where the participant takes part no more.',
  })
  readonly stage!: Stage;

  @ApiProperty({ format: 'date-time', description: 'By the earlier of the two clocks.' })
  readonly stageSince!: string;

  @ApiProperty({
    type: PostDto,
    nullable: true,
    description: 'Who has custody of that unit, or of what is left; null where there is none.',
  })
  readonly held!: PostDto | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'B1',
    description: 'Of that unit, or the last that was collected; null before the first.',
  })
  readonly batch!: string | null;

  @ApiProperty({ enum: RELEASE_STAGES, description: 'Of that batch.' })
  readonly releaseStage!: BoardReleaseStage;

  @ApiProperty({ type: 'integer' })
  readonly openHolds!: number;

  @ApiProperty({ type: 'integer', description: 'All that there ever were.' })
  readonly nearMisses!: number;

  @ApiProperty({ type: 'integer' })
  readonly openDeviations!: number;

  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({ type: NextLimitDto, nullable: true, description: 'The first that runs out.' })
  readonly nextLimit!: NextLimitDto | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly endedAt!: string | null;
}

export const JourneyBoardPageDto = pageOf('JourneyBoardPageDto', JourneyBoardRowDto);

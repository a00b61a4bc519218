import { ApiProperty } from '@nestjs/swagger';
import {
  DIRECTIONS,
  type Direction,
  type EarlierExpiry,
  type Leaf,
  type StopReason,
  type StoppedUnit,
  type Timestamp,
} from '@selfsame/custody';
import {
  Absent,
  Identifier,
  Identifiers,
  OneOf,
  Parts,
  Pattern,
  Value,
  Whole,
} from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { pageOf } from '../read-models/page-dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

const POINTER = /^(\/[^/\s][^/]{0,59}){1,6}$/;
const STOP_REASONS: readonly StopReason[] = [
  'expired',
  'expires-earlier',
  'too-long-in-the-warm',
  'result-fails',
  'stage-missing',
];

/** One thing that two versions say differently. */
export class ProtocolChangeDto {
  @Pattern('Where; lists stand by names.', POINTER, '/tests/sterility/neededFor')
  at!: string;

  @Absent()
  @Value('What the older version says; left out where it says nothing.')
  from?: Leaf;

  @Absent()
  @Value('What the newer version says; left out where it says nothing.')
  to?: Leaf;

  @OneOf(
    'Stricter, looser, other without being either, or nothing that the product is asked.',
    DIRECTIONS,
  )
  direction!: Direction;
}

export class MigrateProtocolDto extends SignedCommandDto {
  @Identifier('The protocol of the therapy.', 60, 'als-msc-fresh')
  protocol!: string;

  @Whole('The version that it moves to.', 1, 10_000)
  version!: number;

  @Parts('Every change, as the list of migrations shows it.', () => ProtocolChangeDto, 400, 0)
  changes!: ProtocolChangeDto[];

  @Absent()
  @Identifiers(
    'Every released unit that nobody is given any more; left out where there is none.',
    'T1',
    100,
  )
  stops?: string[];
}

export class MigrationsQuery extends ListQuery {
  @Absent()
  @Identifier('Only this therapy.', 15, 'CHA999926ABC123')
  coi?: string;
}

class EarlierExpiryDto implements EarlierExpiry {
  @ApiProperty({ example: 'T1' })
  readonly item!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly from!: Timestamp;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly to!: Timestamp;
}

class StoppedUnitDto implements StoppedUnit {
  @ApiProperty({ example: 'T1' })
  readonly item!: string;

  @ApiProperty({ enum: STOP_REASONS })
  readonly because!: StopReason;
}

/** What a migration would do to one therapy at this moment, and has not done. */
export class MigrationRowDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ description: 'Where the participant is treated.' })
  site!: string;

  @ApiProperty({ type: 'integer', description: 'The version that it is on.' })
  version!: number;

  @ApiProperty({ type: [ProtocolChangeDto] })
  changes!: readonly ProtocolChangeDto[];

  @ApiProperty({ type: [EarlierExpiryDto], description: 'What lasts less long from then on.' })
  expiries!: readonly EarlierExpiryDto[];

  @ApiProperty({
    type: [StoppedUnitDto],
    description: 'What is released now, and would be held and given to nobody.',
  })
  stops!: readonly StoppedUnitDto[];
}

export const MigrationsPageDto = pageOf('MigrationsPageDto', MigrationRowDto);

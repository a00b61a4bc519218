import { ApiProperty } from '@nestjs/swagger';
import { GRANTED_ROLES, type Role } from '@selfsame/custody';
import { PostDto } from '../http/command-dto.js';

class HeldPassDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  coi!: string;

  @ApiProperty({ example: '395123450000000017' })
  sscc!: string;
}

/** Who sits here, what he is at this moment, and what o'clock it is to the ledger. */
export class OwnAccountDto {
  @ApiProperty({ example: 'S-1043', description: 'Or the name of the pass.' })
  person!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where the vault cannot say it.' })
  name!: string | null;

  @ApiProperty({ type: PostDto })
  at!: PostDto;

  @ApiProperty({ example: 'Motol University Hospital' })
  siteTitle!: string;

  @ApiProperty({
    example: 'Europe/Prague',
    description: 'By which the people of the site read a time.',
  })
  timeZone!: string;

  @ApiProperty({ enum: GRANTED_ROLES, isArray: true })
  roles!: readonly Role[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The enrolled device on which he signed in; null where his role needs none.',
  })
  device!: string | null;

  @ApiProperty({
    type: HeldPassDto,
    nullable: true,
    description: 'Of somebody without an account: the one package that he may take and hand over.',
  })
  pass!: HeldPassDto | null;

  @ApiProperty({ description: 'Whether this is a ledger to practise on.' })
  simulated!: boolean;

  @ApiProperty()
  study!: string;

  @ApiProperty({ format: 'date-time', description: 'To the ledger, which decides by it.' })
  now!: string;

  @ApiProperty({
    format: 'date-time',
    description:
      'By the clock of the machine, on a simulated ledger too. A session that nobody uses locks before that.',
  })
  signedInUntil!: string;

  @ApiProperty({
    type: [String],
    example: ['custody'],
    description: 'Trainings that his roles here need and that do not count.',
  })
  lapsed!: readonly string[];

  @ApiProperty({ description: 'Whether he has anything to sign with.' })
  hasPasskeys!: boolean;

  @ApiProperty({ description: 'Whether he has chosen the PIN that goes with his badge.' })
  hasPin!: boolean;
}

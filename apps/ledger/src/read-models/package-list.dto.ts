import { ApiProperty } from '@nestjs/swagger';
import { PACKAGE_STATES, type PackageRow, type PackageState } from '@selfsame/projections';
import { PostDto } from '../http/command-dto.js';
import { pageOf } from './page-dto.js';

class LoggedRangeDto {
  @ApiProperty({ type: 'integer' })
  lowestMilliCelsius!: number;

  @ApiProperty({ type: 'integer' })
  highestMilliCelsius!: number;

  @ApiProperty({ format: 'date-time' })
  until!: string;
}

class UnstaffedDoorDto {
  @ApiProperty({ example: 'motol' })
  site!: string;

  @ApiProperty({ example: 'locker-3' })
  post!: string;
}

class WarmthDto {
  @ApiProperty({ type: 'integer', description: 'As cold as it may become on this way.' })
  minMilliCelsius!: number;

  @ApiProperty({ type: 'integer', description: 'As warm as it may become on this way.' })
  maxMilliCelsius!: number;

  @ApiProperty({
    type: () => LoggedRangeDto,
    nullable: true,
    description: 'What its logger measured, as far as somebody has read it.',
  })
  measured!: LoggedRangeDto | null;
}

export class PackageRowDto implements PackageRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '395123450000000017' })
  readonly sscc!: string;

  @ApiProperty({ enum: PACKAGE_STATES, description: 'What it is to whoever asks.' })
  readonly state!: PackageState;

  @ApiProperty({ example: 'sealed' })
  readonly status!: string;

  @ApiProperty({ type: String, nullable: true, example: '8004951234SEAL1' })
  readonly seal!: string | null;

  @ApiProperty({ example: '8004951234LOG1' })
  readonly logger!: string;

  @ApiProperty({ type: PostDto, description: 'Where it was packed: the way back.' })
  readonly origin!: PostDto;

  @ApiProperty({
    description:
      'Something of it is on hold: it goes on from hand to hand and back, and to no patient.',
  })
  readonly onHold!: boolean;

  @ApiProperty({ type: () => WarmthDto })
  readonly warmth!: WarmthDto;

  @ApiProperty({
    type: () => UnstaffedDoorDto,
    nullable: true,
    description: 'The locker, airline or customs in which it lies, and nobody stands.',
  })
  readonly liesAt!: UnstaffedDoorDto | null;

  @ApiProperty({ type: PostDto, description: 'Who has custody.' })
  readonly from!: PostDto;

  @ApiProperty({ type: PostDto, nullable: true, description: 'Whom it is offered to.' })
  readonly to!: PostDto | null;

  @ApiProperty({ type: PostDto, description: 'Where it goes, or is driven.' })
  readonly destination!: PostDto;

  @ApiProperty({ example: 'Ward and theatre, Neurology', description: 'What people call that.' })
  readonly destinationTitle!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '+420 200 000 800',
    description: 'On which somebody there is called, where QA has declared it.',
  })
  readonly destinationTelephone!: string | null;

  @ApiProperty({ example: 'Clean room A/B, Clean rooms' })
  readonly originTitle!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '+420 200 000 022',
    description: 'On which somebody is called where it was packed, where QA has declared it.',
  })
  readonly originTelephone!: string | null;

  @ApiProperty({ example: 'On the road, Courier' })
  readonly fromTitle!: string;

  @ApiProperty({
    type: () => PostDto,
    nullable: true,
    description: 'What its label says, where it was sent elsewhere since.',
  })
  readonly printedDestination!: PostDto | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly offeredAt!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly offerExpiresAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'The end of the way that its protocol allows; null before it has left.',
  })
  readonly deliverBy!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'When the first thing in it can no longer be used or processed.',
  })
  readonly expiresAt!: string | null;
}

export const PackagesPageDto = pageOf('PackagesPageDto', PackageRowDto);

import { ApiProperty } from '@nestjs/swagger';
import { PACKAGE_STATES, type PackageRow, type PackageState } from '@selfsame/projections';
import { PostDto } from '../http/command-dto.js';
import { pageOf } from './page-dto.js';

export class PackageRowDto implements PackageRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '395123450000000017' })
  readonly sscc!: string;

  @ApiProperty({ enum: PACKAGE_STATES, description: 'What it is to whoever asks.' })
  readonly state!: PackageState;

  @ApiProperty({ example: 'sealed' })
  readonly status!: string;

  @ApiProperty({ type: PostDto, description: 'Who has custody.' })
  readonly from!: PostDto;

  @ApiProperty({ type: PostDto, nullable: true, description: 'Whom it is offered to.' })
  readonly to!: PostDto | null;

  @ApiProperty({ type: PostDto, description: 'Where it goes, or is driven.' })
  readonly destination!: PostDto;

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

import { ApiProperty } from '@nestjs/swagger';

class FoundedPostDto {
  @ApiProperty({ example: 'neurology' })
  readonly post!: string;

  @ApiProperty({ example: 'Ward and theatre' })
  readonly title!: string;
}

class FoundedSiteDto {
  @ApiProperty({ example: 'motol' })
  readonly site!: string;

  @ApiProperty({ example: 'Neurology' })
  readonly title!: string;

  @ApiProperty({ example: 'Europe/Prague' })
  readonly timeZone!: string;

  @ApiProperty({ type: [FoundedPostDto] })
  readonly posts!: readonly FoundedPostDto[];
}

class FoundedOrganisationDto {
  @ApiProperty({ example: 'fn-motol' })
  readonly organisation!: string;

  @ApiProperty({ example: 'Motol University Hospital' })
  readonly title!: string;

  @ApiProperty({ type: [FoundedSiteDto] })
  readonly sites!: readonly FoundedSiteDto[];
}

export class PlacesDto {
  @ApiProperty({ type: [FoundedOrganisationDto] })
  readonly organisations!: readonly FoundedOrganisationDto[];
}

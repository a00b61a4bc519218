import { ApiProperty } from '@nestjs/swagger';

class PublishedVersionDto {
  @ApiProperty({ type: Object, description: 'As it was published.' })
  definition!: object;

  @ApiProperty({ description: 'SHA-256 of its canonical bytes.' })
  sha256!: string;

  @ApiProperty({ example: 'P-011', description: 'Who approved it.' })
  publishedBy!: string;
}

export class PublishedDto {
  @ApiProperty({ example: 'als-msc-fresh' })
  protocol!: string;

  @ApiProperty({ type: [PublishedVersionDto] })
  versions!: PublishedVersionDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import type { ProtocolVersionRow } from '@selfsame/projections';
import { pageOf } from '../read-models/page-dto.js';

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

class ProtocolVersionRowDto implements ProtocolVersionRow {
  @ApiProperty({ example: 'als-msc-fresh' })
  readonly protocol!: string;

  @ApiProperty({ type: 'integer' })
  readonly version!: number;

  @ApiProperty({ description: 'SHA-256 of its canonical bytes.' })
  readonly sha256!: string;

  @ApiProperty({ example: 'P-011', description: 'Who approved it.' })
  readonly publishedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly publishedAt!: string;
}

export const ProtocolVersionsPageDto = pageOf('ProtocolVersionsPageDto', ProtocolVersionRowDto);

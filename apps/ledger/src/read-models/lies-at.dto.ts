import { ApiProperty } from '@nestjs/swagger';

/** Who has something, and in what it lies: the same words in every list. */
export class LiesAtDto {
  @ApiProperty({ type: String, nullable: true, description: 'Who has custody.' })
  readonly organisation!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly site!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly post!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The package it lies in.' })
  readonly sscc!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly box!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'A1' })
  readonly position!: string | null;
}

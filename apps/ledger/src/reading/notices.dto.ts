import { ApiProperty } from '@nestjs/swagger';
import { OCCASIONS, type Occasion, RECIPIENTS, type Recipient } from '@selfsame/custody';

class OwedNoticeDto {
  @ApiProperty({ enum: OCCASIONS })
  occasion!: Occasion;

  @ApiProperty({ type: String, nullable: true, example: 'B1', description: 'Of what failed.' })
  batch!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'sterility' })
  test!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '9512345BENCH1/P-0107' })
  plate!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'EXC-1' })
  request!: string | null;

  @ApiProperty({ enum: RECIPIENTS })
  recipient!: Recipient;

  @ApiProperty({ type: String, nullable: true, example: 'sukl' })
  authority!: string | null;

  @ApiProperty({ format: 'date-time', description: 'From when on the clock runs.' })
  since!: string;

  @ApiProperty({ description: 'Somebody has told him, or he says that he knows.' })
  told!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  toldBy!: string | null;

  @ApiProperty({ description: 'He has said himself that he knows.' })
  acknowledged!: boolean;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Null: nobody asks him to.',
  })
  acknowledgedBy!: string | null;
}

export class NoticesDto {
  @ApiProperty({ type: [OwedNoticeDto] })
  notices!: OwedNoticeDto[];
}

import { ApiProperty } from '@nestjs/swagger';
import { PostDto } from '../http/command-dto.js';

export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  session!: string;

  @ApiProperty({ type: PostDto })
  at!: PostDto;

  @ApiProperty({
    required: false,
    description: 'Absent where the role needs none that is enrolled.',
  })
  device?: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ format: 'date-time', description: 'Whatever happens.' })
  endsAt!: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'Absent where this instance does not know.',
  })
  lastUsedAt?: string;

  @ApiProperty({ description: 'Whether it is the one in which this was asked.' })
  isThisOne!: boolean;
}

/** Those that nobody ended and that are not over. */
export class SessionsDto {
  @ApiProperty({ type: [SessionDto] })
  rows!: readonly SessionDto[];
}

import { ApiProperty } from '@nestjs/swagger';

export class TimeDto {
  @ApiProperty({ format: 'date-time' })
  now!: string;
}

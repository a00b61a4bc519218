import { ApiProperty } from '@nestjs/swagger';

export class TimeDto {
  @ApiProperty({ format: 'date-time' })
  now!: string;
}

export class TokenDto {
  @ApiProperty({ description: 'Sent as `Authorization: Bearer <token>`.' })
  token!: string;
}

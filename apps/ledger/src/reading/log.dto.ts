import { ApiProperty } from '@nestjs/swagger';
import { Absent, Pattern } from '../http/fields.js';

export class LogQuery {
  @Absent()
  @Pattern('After this position.', /^\d{1,9}\.\d{1,20}$/, '1.41')
  after?: string;

  @Absent()
  @Pattern('How many at most.', /^[1-9]\d{0,3}$/, '200')
  limit?: string;
}

class LoggedEventDto {
  @ApiProperty({ example: '1.41' })
  position!: string;

  @ApiProperty({ example: 'journey-CHA999926ABC123' })
  stream!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ description: 'SHA-256 of the bytes.' })
  sha256!: string;

  @ApiProperty({ description: 'The envelope, as stored.' })
  bytes!: string;
}

export class LogPageDto {
  @ApiProperty({ type: [LoggedEventDto] })
  events!: LoggedEventDto[];

  @ApiProperty({ required: false, description: 'Pass it as after=; absent on the last page.' })
  next?: string | undefined;
}

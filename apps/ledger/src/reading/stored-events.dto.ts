import { ApiProperty } from '@nestjs/swagger';
import { Absent, Pattern } from '../http/fields.js';

export class StoredEventsQuery {
  @Absent()
  @Pattern('After this revision.', /^\d{1,6}$/, '41')
  after?: string;

  @Absent()
  @Pattern('How many at most.', /^[1-9]\d{0,2}$/, '200')
  limit?: string;
}

export class StoredEventDto {
  @ApiProperty({ example: '1.41' })
  position!: string;

  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ description: 'SHA-256 of the bytes.' })
  sha256!: string;

  @ApiProperty({ description: 'The envelope, as stored.' })
  bytes!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Jana Nováková',
    description:
      'What whoever did it was called then: beside the record, which knows the number only.',
  })
  name!: string | null;
}

export class StoredEventsPageDto {
  @ApiProperty({ type: [StoredEventDto] })
  events!: StoredEventDto[];

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'Pass it as after=; absent on the last page.',
  })
  next?: number | undefined;
}

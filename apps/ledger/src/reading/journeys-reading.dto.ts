import { ApiProperty } from '@nestjs/swagger';
import { Absent, Moment, Pattern } from '../http/fields.js';

export class MomentQuery {
  @Absent()
  @Pattern('As the whole log stood at this position.', /^\d{1,9}\.\d{1,20}$/, '1.41')
  position?: string;

  @Absent()
  @Pattern('As of this revision of the journey.', /^\d{1,6}$/, '41')
  revision?: string;

  @Absent()
  @Moment('As it had happened by then.')
  happenedBy?: string;

  @Absent()
  @Moment('As it was known by then.')
  knownBy?: string;
}

export class DifferenceQuery {
  @Moment('The moment to compare.')
  at!: string;
}

export class JourneyEventDto {
  @ApiProperty()
  revision!: number;

  @ApiProperty({ description: 'SHA-256 of the stored bytes.' })
  sha256!: string;

  @ApiProperty({ type: Object })
  envelope!: object;
}

import { ApiProperty } from '@nestjs/swagger';
import type { Envelope } from '@selfsame/custody';
import { Absent, Moment, Pattern, Text } from '../http/fields.js';

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

export class EventsQuery extends MomentQuery {
  @Absent()
  @Pattern('How many events at most.', /^[1-9]\d{0,2}$/, '100')
  limit?: string;

  @Absent()
  @Text('Where the previous page ended.', 400)
  cursor?: string;
}

export class DifferenceQuery {
  @Moment('The moment to compare.')
  at!: string;
}

export class JourneyEventDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ description: 'SHA-256 of the stored bytes.' })
  sha256!: string;

  @ApiProperty({ type: Object, description: 'As stored: who, when, where, what and why.' })
  envelope!: Envelope;
}

export class NamedEventDto extends JourneyEventDto {
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Jana Nováková',
    description:
      'What whoever did it was called then: beside the record, which knows the number only.',
  })
  name!: string | null;
}

export class JourneyDto {
  @ApiProperty({ type: 'integer', description: 'Of the newest event in it.' })
  revision!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'Items, packages, holds, deviations, tests and the bedside, as the rules see them.',
  })
  journey!: object;
}

export class JourneyEventsDto {
  @ApiProperty({ type: [NamedEventDto] })
  events!: NamedEventDto[];

  @ApiProperty({ required: false, description: 'Pass it as cursor=; absent on the last page.' })
  next?: string;
}

export class DifferencesDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({
    type: [NamedEventDto],
    description: 'Late entries, offline scans, paper: it had happened, and nobody here knew.',
  })
  happenedAndNotKnown!: NamedEventDto[];

  @ApiProperty({
    type: [NamedEventDto],
    description: 'Recorded, though by the clock of its device it was still to happen.',
  })
  knownAndNotHappened!: NamedEventDto[];
}

import { IntersectionType } from '@nestjs/swagger';
import { FLAGS, type Flag, type ReviewFinding } from '@selfsame/custody';
import {
  Absent,
  Identifier,
  Moment,
  Note,
  OneOf,
  Part,
  Parts,
  Pattern,
  Text,
} from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

const POSITION = /^\d{1,9}\.\d{1,20}$/;

export class AuditScopeDto {
  @Absent()
  @Identifier('Done by this person.', 60, 'qa-1')
  who?: string;

  @Absent()
  @Identifier('Done by anybody but this person: leave out your own acts.', 60, 'qa-1')
  notBy?: string;

  @Absent()
  @Identifier('A type of event, a command, or the code of a refusal.', 60, 'RoleGranted')
  what?: string;

  @Absent()
  @Identifier('At this site.', 60, 'motol')
  site?: string;

  @Absent()
  @Text('A therapy, a participant, a person or a thing.', 120)
  on?: string;

  @Absent()
  @OneOf('What is odd about it.', FLAGS)
  flag?: Flag;
}

/** Whoever reads it narrows the trail in the same words in which a review says what it was about. */
export class AuditTrailQuery extends IntersectionType(ListQuery, AuditScopeDto) {
  @Absent()
  @Moment('Recorded at this moment or later.')
  from?: string;

  @Absent()
  @Moment('Recorded before this moment.')
  to?: string;

  @Absent()
  @Text('Words of a reason.', 80)
  why?: string;

  @Absent()
  @Pattern('Only what nobody has reviewed.', /^(true|false)$/, 'true')
  unreviewed?: string;

  @Absent()
  @OneOf('The order of the log, or what makes somebody look twice before all else.', [
    'log',
    'exceptions-first',
  ])
  order?: 'log' | 'exceptions-first';
}

export class ReviewFindingDto implements ReviewFinding {
  @OneOf('What it became.', ['deviation', 'query'])
  kind!: 'deviation' | 'query';

  @Identifier('Where it is followed up.', 60, 'DEV-1')
  reference!: string;
}

export class ReviewAuditTrailDto extends SignedCommandDto {
  @Absent()
  @Pattern(
    'The review begins after this position; absent at the beginning of the log.',
    POSITION,
    '1.41',
  )
  after?: string;

  @Pattern('It ends with this position.', POSITION, '1.99')
  to!: string;

  @Absent()
  @Part('What it was about; absent is everything.', () => AuditScopeDto)
  scope?: AuditScopeDto;

  @Parts('What was found; empty is nothing.', () => ReviewFindingDto, 40, 0)
  findings!: ReviewFindingDto[];

  @Absent()
  @Note('What the next reviewer should know.')
  note?: string;
}

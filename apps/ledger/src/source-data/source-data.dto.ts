import { ApiProperty } from '@nestjs/swagger';
import { CommandDto } from '../http/command-dto.js';
import { Note, Pattern, Sha256, Whole } from '../http/fields.js';
import { NamedEventDto } from '../reading/journeys-reading.dto.js';

const RECORD = /^(journey-CH[A-Z0-9]{13}|participant-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const EVENT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const QUERY = /^QUERY-\d{1,5}$/;

class OfRecordDto extends CommandDto {
  @Pattern('The record: of a therapy, or of a participant.', RECORD, 'journey-CHA999926ABC123')
  of!: string;
}

export class VerifyAgainstSourceDto extends OfRecordDto {
  @Pattern('The event.', EVENT_ID, '0b1f2a34-0a5c-5d1e-8f00-112233445566')
  eventId!: string;

  @Sha256('SHA-256 of its bytes, as the record was answered with it.')
  sha256!: string;

  @Whole('How many corrections of it were seen: 0 as it was first recorded.', 0, 1_000)
  version!: number;
}

export class RaiseQueryDto extends VerifyAgainstSourceDto {
  @Note('What the site is asked.')
  question!: string;
}

class OnQueryDto extends OfRecordDto {
  @Pattern('The query.', QUERY, 'QUERY-1')
  query!: string;
}

export class AnswerQueryDto extends OnQueryDto {
  @Note('What the site says to it.')
  answer!: string;
}

export class CloseQueryDto extends OnQueryDto {
  @Note('What came of it.')
  reason!: string;
}

class EventVersionDto {
  @ApiProperty({ format: 'uuid' })
  eventId!: string;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ description: 'No correction has come since.' })
  isCurrent!: boolean;
}

class VerifiedDto extends EventVersionDto {
  @ApiProperty()
  by!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What he was called then.' })
  byName!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

class SaidDto {
  @ApiProperty()
  by!: string;

  @ApiProperty({ type: String, nullable: true, description: 'What he was called then.' })
  byName!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  text!: string;
}

class QueryDto extends EventVersionDto {
  @ApiProperty({ example: 'QUERY-1' })
  query!: string;

  @ApiProperty({ type: SaidDto })
  question!: SaidDto;

  @ApiProperty({ type: [SaidDto] })
  answers!: SaidDto[];

  @ApiProperty({ type: SaidDto, nullable: true, description: 'Null while it is open.' })
  closed!: SaidDto | null;
}

export class ParticipantEventsDto {
  @ApiProperty({ type: [NamedEventDto] })
  events!: NamedEventDto[];
}

/** What monitors have compared of a record, and asked about it. */
export class SourceDataDto {
  @ApiProperty({ type: [VerifiedDto] })
  verified!: VerifiedDto[];

  @ApiProperty({ type: [QueryDto] })
  queries!: QueryDto[];
}

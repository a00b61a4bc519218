import { ApiProperty } from '@nestjs/swagger';
import type { QueryRow } from '@selfsame/projections';
import { Absent, Pattern } from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { pageOf } from '../read-models/page-dto.js';

export class QueriesQuery extends ListQuery {
  @Absent()
  @Pattern('Only those that are not closed.', /^(true|false)$/, 'true')
  open?: string;
}

class QueryRowDto implements QueryRow {
  @ApiProperty({ example: 'journey-CHA999926ABC123' })
  readonly record!: string;

  @ApiProperty({ type: String, nullable: true, example: 'CHA999926ABC123' })
  readonly coi!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid' })
  readonly participant!: string | null;

  @ApiProperty({ example: 'QUERY-1' })
  readonly query!: string;

  @ApiProperty({ format: 'uuid', description: 'What it is about.' })
  readonly eventId!: string;

  @ApiProperty()
  readonly raisedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly raisedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly answeredAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly closedAt!: string | null;
}

export const QueriesPageDto = pageOf('QueriesPageDto', QueryRowDto);

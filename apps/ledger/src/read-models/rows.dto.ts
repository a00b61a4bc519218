import { ApiProperty } from '@nestjs/swagger';
import { MEANINGS } from '@selfsame/custody';
import type {
  AlertRow,
  BedsideRow,
  FigureRow,
  FoundRow,
  LineageRow,
  PositionRow,
  TimelineRow,
  WhereaboutsRow,
} from '@selfsame/projections';
import { ActDto } from './act.dto.js';
import { LiesAtDto } from './lies-at.dto.js';
import { pageOf } from './page-dto.js';

class TimelineRowDto extends ActDto implements TimelineRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ example: 'AspirationRecorded' })
  readonly type!: string;

  @ApiProperty({ type: String, nullable: true, example: 'T2', description: 'What it is about.' })
  readonly subject!: string | null;

  @ApiProperty({ description: 'Written down long after it happened.' })
  readonly late!: boolean;

  @ApiProperty({ description: 'A near miss, a mix-up, a deviation, a takeover or an exception.' })
  readonly red!: boolean;

  @ApiProperty({
    enum: MEANINGS,
    nullable: true,
    description: 'Why the person signed it, in that role and at the time that it was recorded.',
  })
  readonly meaning!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The meaning, as it was shown.' })
  readonly signed!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'What was released although it is out of specification, in the words of its release.',
  })
  readonly exceptional!: string | null;
}

class WhereaboutsRowDto extends LiesAtDto implements WhereaboutsRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'T2' })
  readonly item!: string;

  @ApiProperty({ example: 'present' })
  readonly status!: string;
}

class LineageRowDto implements LineageRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'V1' })
  readonly parent!: string;

  @ApiProperty({ example: 'V2' })
  readonly child!: string;

  @ApiProperty({ example: 'passage' })
  readonly step!: string;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly passage!: number | null;
}

class PositionRowDto implements PositionRow {
  @ApiProperty()
  readonly box!: string;

  @ApiProperty({ example: 'A1' })
  readonly position!: string;

  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: 'T2' })
  readonly item!: string;

  @ApiProperty({ description: 'The journey says so too.' })
  readonly confirmed!: boolean;
}

class FoundRowDto implements FoundRow {
  @ApiProperty()
  readonly value!: string;

  @ApiProperty({ example: 'sscc' })
  readonly kind!: string;

  @ApiProperty({ example: 'CHA999926ABC123', description: 'Empty when it is of no therapy.' })
  readonly coi!: string;

  @ApiProperty({ description: 'Empty when it is not of one item.' })
  readonly item!: string;

  @ApiProperty({
    example: 'journey-CHA999926ABC123',
    description: 'The record in which it stands.',
  })
  readonly stream!: string;
}

class BedsideRowDto implements BedsideRow {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty()
  readonly site!: string;

  @ApiProperty()
  readonly post!: string;

  @ApiProperty({ format: 'date-time' })
  readonly plannedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly expiresAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly useBy!: string | null;

  @ApiProperty({ example: 'planned' })
  readonly status!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'EXC-1',
    description: 'The request under which it was released although it is out of specification.',
  })
  readonly exceptionalSupply!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What everybody at the bed must read of it: what is out of specification.',
  })
  readonly exceptional!: string | null;
}

class AlertRowDto implements AlertRow {
  @ApiProperty({ format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ example: '1.41' })
  readonly position!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly coi!: string | null;

  @ApiProperty({ example: 'near-miss' })
  readonly kind!: string;

  @ApiProperty({ example: 'WRONG_PRODUCT' })
  readonly code!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly subject!: string | null;

  @ApiProperty()
  readonly site!: string;

  @ApiProperty({ format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: "Of a deadline: the limit's own time, whether it has passed or is about to.",
  })
  readonly dueAt!: string | null;

  @ApiProperty()
  readonly resolved!: boolean;
}

class FigureRowDto implements FigureRow {
  @ApiProperty({ example: '2026-03' })
  readonly month!: string;

  @ApiProperty()
  readonly site!: string;

  @ApiProperty({ example: 'typed', description: 'What is counted.' })
  readonly figure!: string;

  @ApiProperty({ example: 'frost', description: 'Its code, its reason, or what was recorded.' })
  readonly detail!: string;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;
}

export const TimelinePageDto = pageOf('TimelinePageDto', TimelineRowDto);
export const WhereaboutsPageDto = pageOf('WhereaboutsPageDto', WhereaboutsRowDto);
export const LineagePageDto = pageOf('LineagePageDto', LineageRowDto);
export const PositionsPageDto = pageOf('PositionsPageDto', PositionRowDto);
export const FoundPageDto = pageOf('FoundPageDto', FoundRowDto);
export const BedsidePageDto = pageOf('BedsidePageDto', BedsideRowDto);
export const FiguresPageDto = pageOf('FiguresPageDto', FigureRowDto);
export const AlertsPageDto = pageOf('AlertsPageDto', AlertRowDto);

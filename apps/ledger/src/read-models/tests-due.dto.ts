import { ApiProperty } from '@nestjs/swagger';
import { pageOf } from './page-dto.js';

export const TEST_WAITS = ['result', 'review'] as const;

export class TestDueDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty({ example: 'B1' })
  readonly batch!: string;

  @ApiProperty({ example: 'Q1' })
  readonly sample!: string;

  @ApiProperty({ example: 'sterility' })
  readonly test!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the protocol; null where it does not know the test.',
  })
  readonly unit!: string | null;

  @ApiProperty({
    enum: ['conditional', 'final'],
    nullable: true,
    description: 'What waits for it.',
  })
  readonly neededFor!: 'conditional' | 'final' | null;

  @ApiProperty({ format: 'date-time' })
  readonly takenAt!: string;

  @ApiProperty({ enum: TEST_WAITS })
  readonly waitsFor!: (typeof TEST_WAITS)[number];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who measured it; null while nobody has.',
  })
  readonly analyst!: string | null;
}

export const TestsDuePageDto = pageOf('TestsDuePageDto', TestDueDto);

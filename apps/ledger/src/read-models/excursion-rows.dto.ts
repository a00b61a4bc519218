import { ApiProperty } from '@nestjs/swagger';
import { EXCURSION_CODES, type ExcursionCode, type HoldScope } from '@selfsame/custody';
import { pageOf } from './page-dto.js';

const milliCelsius = (description: string) => ({
  type: 'integer' as const,
  nullable: true,
  example: 9_200,
  description,
});

class FirstToExpireDto {
  @ApiProperty({ example: 'T1' })
  readonly item!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;
}

/** Something bore more than it may, or nobody knows what it bore. */
export class ExcursionRowDto {
  @ApiProperty({ example: 'CHA999926ABC123' })
  readonly coi!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ type: 'integer' })
  readonly doseNumber!: number;

  @ApiProperty({ enum: EXCURSION_CODES, description: 'The rule that was broken.' })
  readonly code!: ExcursionCode;

  @ApiProperty({ enum: ['journey', 'batch', 'package', 'unit'], description: 'What bore it.' })
  readonly scope!: HoldScope['kind'];

  @ApiProperty({ type: String, nullable: true, example: 'T2' })
  readonly scopeOf!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'B1' })
  readonly batch!: string | null;

  @ApiProperty({ format: 'date-time', description: 'When it was first told.' })
  readonly since!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 30,
    description: 'How long it bore it: the longest that was told. Null where nobody measured.',
  })
  readonly minutes!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 10, description: 'By the protocol.' })
  readonly allowedMinutes!: number | null;

  @ApiProperty(milliCelsius('The coldest that was measured.'))
  readonly coldestMilliCelsius!: number | null;

  @ApiProperty(milliCelsius('The warmest that was measured.'))
  readonly warmestMilliCelsius!: number | null;

  @ApiProperty(milliCelsius('The coldest that the protocol allows.'))
  readonly minMilliCelsius!: number | null;

  @ApiProperty(milliCelsius('The warmest that the protocol allows.'))
  readonly maxMilliCelsius!: number | null;

  @ApiProperty({ type: [String], example: ['HOLD-2'], description: 'Open ones.' })
  readonly holds!: readonly string[];

  @ApiProperty({ type: [String], example: ['DEV-3'], description: 'Open ones.' })
  readonly deviations!: readonly string[];

  @ApiProperty({ type: [String], example: ['T1'], description: 'What could still be used of it.' })
  readonly affected!: readonly string[];

  @ApiProperty({ type: FirstToExpireDto, nullable: true })
  readonly expires!: FirstToExpireDto | null;
}

export const ExcursionsPageDto = pageOf('ExcursionsPageDto', ExcursionRowDto);

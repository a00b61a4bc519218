import { ApiProperty } from '@nestjs/swagger';
import type { InfectionWarnings } from '@selfsame/custody';
import { AnswerDto } from '../http/answer.dto.js';
import type { PrintedLabel } from './printed-labels.js';

class InfectionWarningsDto implements InfectionWarnings {
  @ApiProperty({ description: 'Print the sign of biological hazard.' })
  biohazard!: boolean;

  @ApiProperty({
    type: [String],
    example: ['WARNING: Reactive test results for HBsAg'],
    description: 'Word for word: 21 CFR 1271.90(c).',
  })
  texts!: readonly string[];
}

class PrintedLabelDto implements PrintedLabel {
  @ApiProperty({ example: 'T2' })
  item!: string;

  @ApiProperty({ type: 'integer', description: 'Which printing of it this is.' })
  instance!: number;

  @ApiProperty({ example: '09512345000016.A999926YD6JZQT2.1' })
  label!: string;

  @ApiProperty({ example: ']d2' })
  symbology!: string;

  @ApiProperty({ description: 'What the symbol holds, control characters included.' })
  raw!: string;

  @ApiProperty({ description: 'The line that people read.' })
  text!: string;

  @ApiProperty({
    required: false,
    description: 'What must stand beside the symbol: the product is out of specification.',
    example:
      'RELEASED AS AN EXCEPTION — out of specification: viability 68 % (limit: at least 80 %)',
  })
  exceptional?: string;

  @ApiProperty({
    required: false,
    type: () => InfectionWarningsDto,
    description: 'What must stand beside the symbol of infections.',
  })
  infection?: InfectionWarningsDto;

  @ApiProperty({
    example: '09512345000016 A999926YD6JZQT2.1 26',
    description:
      'The line that people type when the symbol cannot be scanned, its check digits last.',
  })
  typed!: string;
}

export class PrintedDto extends AnswerDto {
  @ApiProperty({ type: [PrintedLabelDto] })
  labels!: readonly PrintedLabelDto[];
}

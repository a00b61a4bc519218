import { Absent, Identifier, Part, Pattern, Whole } from '../http/fields.js';
import { ScanDto } from '../http/command-dto.js';
import { QuotedInstructionDto, SealTubeDto } from './product.dto.js';

const MOST = 1_000_000;

export class EndThawDto extends SealTubeDto {
  @Whole('How warm the bath was, in thousandths of a degree.', -273_150, 100_000)
  milliCelsius!: number;

  @Whole('How many minutes the unit was in it, by the clock of the bath.', 0, 1_440)
  minutes!: number;
}

export class ReconstituteUnitDto extends SealTubeDto {
  @Part('The instruction that is followed.', () => QuotedInstructionDto)
  instruction!: QuotedInstructionDto;

  @Absent()
  @Part('Lot of what it is washed with, where the instruction says so.', () => ScanDto)
  wash?: ScanDto;

  @Absent()
  @Part('Lot of the diluent, where the instruction says so.', () => ScanDto)
  diluent?: ScanDto;

  @Whole('Volume in the container afterwards, in microlitres.', 1, MOST)
  volumeMicrolitres!: number;

  @Absent()
  @Pattern(
    'Living cells after the thaw, in percent with one decimal, where the instruction has them counted.',
    /^(100(\.0)?|\d{1,2}(\.\d)?)$/,
    '88.5',
  )
  viabilityPercent?: string;

  @Identifier('Who reads bottle, lot and volume beside it, by pseudonym.', 60, 'nurse-2')
  checkedBy!: string;
}

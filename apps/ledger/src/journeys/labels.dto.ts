import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, Identifier, Note, OneOf, Part, Pattern, Whole } from '../http/fields.js';

export class PrintLabelsDto extends CommandDto {
  @OneOf('What the labels are for.', [
    'starting-material',
    'vessel',
    'harvest',
    'tube',
    'sample',
    'syringe',
  ])
  kind!: 'starting-material' | 'vessel' | 'harvest' | 'tube' | 'sample' | 'syringe';

  @Whole('How many.', 1, 50)
  count!: number;

  @Identifier('The printer.', 60, 'printer-2')
  printer!: string;

  @Absent()
  @Part("The participant's wristband: needed for a collection label.", () => ScanDto)
  wristband?: ScanDto;
}

export class ReprintLabelDto extends CommandDto {
  @Pattern('The item.', /^[MVHTQS]\d{1,3}$/, 'T2')
  item!: string;

  @Identifier('The printer.', 60, 'printer-2')
  printer!: string;

  @Note('Why.')
  reason!: string;

  @Absent()
  @Part(
    "The participant's wristband: needed for a collection label that is not used yet.",
    () => ScanDto,
  )
  wristband?: ScanDto;
}

export class ApplyLabelDto extends CommandDto {
  @Part('The label on the container.', () => ScanDto)
  label!: ScanDto;
}

export class VerifyLabelDto extends CommandDto {
  @Part('The label on the container.', () => ScanDto)
  container!: ScanDto;

  @Part("The participant's wristband.", () => ScanDto)
  wristband!: ScanDto;
}

export class VoidLabelDto extends ApplyLabelDto {
  @Note('Why.')
  reason!: string;
}

export class DestroyLabelDto extends ApplyLabelDto {
  @Identifier('Who saw it destroyed, by pseudonym.', 60, 'qa-1')
  witness!: string;
}

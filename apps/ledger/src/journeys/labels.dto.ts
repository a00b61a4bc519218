import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, Identifier, Note, OneOf, Part, Pattern, Whole } from '../http/fields.js';
import { ITEM } from '../http/item-names.js';

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
  @Part('Lot of the blank labels, where the house keeps account of them.', () => ScanDto)
  stock?: ScanDto;

  @Absent()
  @Part("The participant's wristband: needed for a collection label.", () => ScanDto)
  wristband?: ScanDto;
}

export class ReprintLabelDto extends CommandDto {
  @Pattern('The item.', ITEM, 'T2')
  item!: string;

  @Identifier('The printer.', 60, 'printer-2')
  printer!: string;

  @Absent()
  @Part('Lot of the blank labels, where the house keeps account of them.', () => ScanDto)
  stock?: ScanDto;

  @Note('Why.')
  reason!: string;

  @Absent()
  @Part(
    "The participant's wristband: needed for a collection label that is not used yet.",
    () => ScanDto,
  )
  wristband?: ScanDto;
}

class OneLabelDto extends CommandDto {
  @Part('The label on the container.', () => ScanDto)
  label!: ScanDto;
}

export class ApplyLabelDto extends OneLabelDto {
  @Absent()
  @Part(
    'The label underneath: of the earlier dose that a banked tube was made for. Scanned in the same moment.',
    () => ScanDto,
  )
  over?: ScanDto;

  @Absent()
  @Identifier('Who saw the new label go over the old one, by pseudonym.', 60, 'keeper-2')
  witness?: string;
}

export class VerifyLabelDto extends CommandDto {
  @Part('The label on the container.', () => ScanDto)
  container!: ScanDto;

  @Part("The participant's wristband.", () => ScanDto)
  wristband!: ScanDto;
}

export class VoidLabelDto extends OneLabelDto {
  @Note('Why.')
  reason!: string;
}

export class DestroyLabelDto extends OneLabelDto {
  @Identifier('Who saw it destroyed, by pseudonym.', 60, 'qa-1')
  witness!: string;
}

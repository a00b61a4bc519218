import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, Identifier, Note, Part, Pattern, Text, Whole } from '../http/fields.js';
import { ITEM } from '../http/item-names.js';

export class RemnantDto {
  @Text('What can still be read of the old label, as it stands there.', 40)
  reads!: string;

  @Part('The box in which the container lies.', () => ScanDto)
  box!: ScanDto;

  @Pattern('The position in which it lies.', /^[A-Z][1-9]\d?$/, 'A1')
  position!: string;
}

export class ConfirmRelabellingDto extends CommandDto {
  @Part('The new label, on the container.', () => ScanDto)
  label!: ScanDto;

  @Absent()
  @Part('The old label: scanned, or typed by two people.', () => ScanDto)
  old?: ScanDto;

  @Absent()
  @Part(
    'What is left of the old label, where it can be neither scanned nor typed.',
    () => RemnantDto,
  )
  remnant?: RemnantDto;

  @Absent()
  @Identifier('The number under which it lay as unidentified material.', 20, 'MAT-1F3A5C7E9B0D')
  material?: string;
}

export class WriteOffLabelDto extends CommandDto {
  @Pattern('The item.', ITEM, 'T2')
  item!: string;

  @Whole('Which of its labels: 1 for the first that was printed.', 1, 99)
  instance!: number;

  @Note('Why nobody can destroy it, and why nobody can use it.')
  evidence!: string;
}

export class CompareLabelPiecesDto extends CommandDto {
  @Part('The label on the container.', () => ScanDto)
  container!: ScanDto;

  @Part('The part of it on the record.', () => ScanDto)
  partial!: ScanDto;

  @Absent()
  @Part('The one on the cassette or the wrapping.', () => ScanDto)
  outer?: ScanDto;
}

export class RecordDoubledLabelDto extends CommandDto {
  @Part('The label that was seen twice.', () => ScanDto)
  label!: ScanDto;

  @Absent()
  @Part('Another label on what the second piece stood on, if there is one.', () => ScanDto)
  alsoOn?: ScanDto;
}

export class DestroyCopyDto extends CommandDto {
  @Part('The label of which there were two.', () => ScanDto)
  label!: ScanDto;

  @Identifier('Who saw the copy destroyed, by pseudonym.', 60, 'qa-1')
  witness!: string;
}

export class RecordMissingDto extends CommandDto {
  @Pattern('The item.', ITEM, 'T2')
  item!: string;

  @Note('Where it should be, and where it was looked for.')
  reason!: string;
}

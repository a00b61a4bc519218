import { CommandDto, ScanDto } from '../http/command-dto.js';
import { AsPrinted, Identifier, OneOf, Part, Whole } from '../http/fields.js';

export class RecordAspirationDto extends CommandDto {
  @Part('The label of the container.', () => ScanDto)
  container!: ScanDto;

  @Part("The participant's wristband.", () => ScanDto)
  wristband!: ScanDto;

  @Part('The ISBT 128 donation number on the same container.', () => ScanDto)
  din!: ScanDto;

  @Whole('Volume in microlitres.', 1, 1_000_000)
  volumeMicrolitres!: number;

  @Identifier('Where it was aspirated, as the protocol names it.', 60, 'left-iliac-crest')
  aspirationSite!: string;

  @AsPrinted('Lot of the anticoagulant.', 40, 'HEP-26-04')
  anticoagulantLot!: string;
}

export class RecordExpansionFailureDto extends CommandDto {
  @OneOf('Why.', ['no-growth', 'contamination', 'senescence', 'vessel-lost'])
  cause!: 'no-growth' | 'contamination' | 'senescence' | 'vessel-lost';
}

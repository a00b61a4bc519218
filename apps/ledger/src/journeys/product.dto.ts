import { CommandDto, ScanDto } from '../http/command-dto.js';
import {
  Absent,
  Identifier,
  Identifiers,
  Moment,
  Note,
  OneOf,
  Part,
  Parts,
  Pattern,
  Sha256,
  Whole,
  YesNo,
} from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { TUBE_OR_SAMPLE } from '../http/item-names.js';

/** As the head of the paper says. */
export class QuotedInstructionDto {
  @Identifier('What it is called.', 40, 'WI-THAW-MSC')
  id!: string;

  @Whole('Its version.', 1, 10_000)
  version!: number;
}

export class SealTubeDto extends CommandDto {
  @Part('The tube.', () => ScanDto)
  tube!: ScanDto;
}

export class TestSealDto extends SealTubeDto {
  @OneOf('How it was tested.', ['visual', 'dye-ingress', 'pressure-decay'])
  method!: 'visual' | 'dye-ingress' | 'pressure-decay';

  @YesNo('The seal is tight.')
  tight!: boolean;
}

export class FreezeTubesDto extends CommandDto {
  @Parts('The tubes.', () => ScanDto)
  tubes!: ScanDto[];

  @Part('The controlled-rate freezer.', () => ScanDto)
  freezer!: ScanDto;

  @Identifier('The program that it ran.', 60, 'one-degree-a-minute')
  program!: string;

  @Sha256("SHA-256 of the run's trace.")
  traceSha256!: string;
}

export class ThawUnitDto extends SealTubeDto {
  @Absent()
  @Part(
    'The instruction that is followed, where the protocol of the product names one.',
    () => QuotedInstructionDto,
  )
  instruction?: QuotedInstructionDto;

  @Part('The thawing bath.', () => ScanDto)
  bath!: ScanDto;

  @Absent()
  @Part('Lot of the diluent, where the instruction of the product asks for one.', () => ScanDto)
  diluent?: ScanDto;
}

/** What lies in a position of a box. */
export class AtPositionDto extends CommandDto {
  @Part('The box.', () => ScanDto)
  box!: ScanDto;

  @Absent()
  @Part('The symbol of the position, on the card of the box.', () => ScanDto)
  slot?: ScanDto;

  @Absent()
  @Pattern(
    'The position, named by hand where its symbol cannot be scanned.',
    /^[A-Z][1-9]\d?$/,
    'A1',
  )
  position?: string;
}

export class PutAwayUnitDto extends AtPositionDto {
  @Part('The tube.', () => ScanDto)
  tube!: ScanDto;
}

export class MoveUnitDto extends PutAwayUnitDto {
  @Moment(
    'When it left its old position, by the clock of the device: its minutes in the warm count from then.',
  )
  override occurredAt!: string;
}

export class RetrieveUnitDto extends AtPositionDto {
  @Pattern('The tube or retained sample that is wanted.', TUBE_OR_SAMPLE, 'T2')
  wanted!: string;

  @Part('The tube that the position really holds.', () => ScanDto)
  found!: ScanDto;
}

export class ReturnUnitDto extends CommandDto {
  @Part('The unit.', () => ScanDto)
  unit!: ScanDto;

  @Note('Why.')
  reason!: string;
}

export class AuthoriseDestructionDto extends SignedCommandDto {
  @Identifiers('Whole tubes of the product that are there, as the therapy calls them.', 'T2')
  items!: string[];

  @Note('Why.')
  reason!: string;

  @Identifier("The number of the sponsor's own paper.", 60, 'SP-2026-017')
  reference!: string;
}

export class ConsentToDisposalDto extends ReturnUnitDto {}

export class DisposeUnitDto extends ReturnUnitDto {
  @OneOf('How.', ['incineration', 'autoclave'])
  method!: 'incineration' | 'autoclave';

  @Identifier('Who saw it, by pseudonym.', 60, 'qa-1')
  witness!: string;
}

import { IDENTITY_METHODS, type IdentityMethod } from '@selfsame/custody';
import { EVIDENCE_KINDS, type EvidenceKind } from '@selfsame/custody';
import { MATERIAL_SHAPES, type MaterialShape } from '@selfsame/custody';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import {
  Absent,
  Identifier,
  Identifiers,
  Note,
  OneOf,
  Part,
  Parts,
  Pattern,
  Sha256,
  YesNo,
} from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { ITEM } from '../http/item-names.js';

const COI = /^CH[0-9A-Z]{13}$/;
const POSITION = /^[A-Z][1-9]\d?$/;

export class BoxPositionDto {
  @Part('The box.', () => ScanDto)
  box!: ScanDto;

  @Pattern('The position in the box.', POSITION, 'A1')
  position!: string;
}

export class FindMaterialDto extends CommandDto {
  @OneOf('What it looks like.', MATERIAL_SHAPES)
  shape!: MaterialShape;

  @Note('What can be seen: colour of the cap, volume, what is left of a label.')
  description!: string;

  @Absent()
  @Part(
    'Where it lies in a box. Leave it there: its place may say what it is.',
    () => BoxPositionDto,
  )
  at?: BoxPositionDto;

  @Identifier(
    'Where it is kept from now on, away from everything that is used.',
    60,
    'quarantine-1',
  )
  quarantine!: string;
}

export class MoveMaterialDto extends CommandDto {
  @Identifier('Where it is kept from now on.', 60, 'quarantine-2')
  quarantine!: string;

  @Note('Why.')
  reason!: string;
}

export class SurveyedTubeDto {
  @Pattern('The position.', POSITION, 'A1')
  position!: string;

  @Part('The tube that lies there, scanned.', () => ScanDto)
  tube!: ScanDto;
}

export class SurveyBoxDto extends CommandDto {
  @Part('The box.', () => ScanDto)
  box!: ScanDto;

  @Parts('Every tube with a label, scanned where it lies.', () => SurveyedTubeDto, 400, 0)
  scanned!: SurveyedTubeDto[];

  @Identifiers('Every position in which something lies without a label.', 'B3', 400)
  unlabelled!: string[];
}

export class RecordIdentityTestDto extends CommandDto {
  @Pattern('Whose reference its cells were compared with.', /^[0-9A-Za-z-]{1,40}$/, 'P-7Q2K')
  participant!: string;

  @OneOf('How.', IDENTITY_METHODS)
  method!: IdentityMethod;

  @Identifier('The number of the report.', 60, 'STR-2026-7')
  report!: string;

  @Sha256('SHA-256 of the report.')
  reportSha256!: string;

  @YesNo('The cells are of this participant.')
  matches!: boolean;
}

export class RecordSealedContainerDto extends CommandDto {
  @Identifier('The number on the closed container or its seal.', 60, 'SEAL-7')
  container!: string;

  @Sha256('SHA-256 of the document that came with it.')
  documentSha256!: string;

  @Pattern('The therapy that the document names.', COI, 'CHA999926ABC123')
  coi!: string;

  @Pattern('The item that the document names.', ITEM, 'T2')
  item!: string;
}

export class ResolveIdentityDto extends SignedCommandDto {
  @Pattern('The therapy that it belongs to.', COI, 'CHA999926ABC123')
  coi!: string;

  @Pattern('The item that it is.', ITEM, 'T2')
  item!: string;

  @OneOf('What shows it; two people have recorded it.', EVIDENCE_KINDS)
  evidence!: EvidenceKind;

  @Note('Why that is enough.')
  reason!: string;
}

export class AgreeToMaterialDisposalDto extends CommandDto {
  @Note('Why.')
  reason!: string;
}

export class DisposeMaterialDto extends SignedCommandDto {
  @Note('Why.')
  reason!: string;

  @OneOf('How.', ['incineration', 'autoclave'])
  method!: 'incineration' | 'autoclave';

  @Identifier('Who saw it, by pseudonym.', 60, 'keeper-2')
  witness!: string;
}

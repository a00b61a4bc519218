import { RECIPIENTS, type Recipient } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import {
  Absent,
  Identifier,
  Identifiers,
  Note,
  OneOf,
  Pattern,
  Sha256,
  Whole,
} from '../http/fields.js';
import { OfPlate } from './quality.dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { BATCH } from '../http/item-names.js';

const REQUEST = /^EXC-\d{1,4}$/;

export class RequestExceptionalSupplyDto extends SignedCommandDto {
  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @Whole('The dose of this therapy.', 1, 100)
  doseNumber!: number;

  @Identifiers('Every test that is out of specification.', 'viability')
  tests!: string[];

  @Note('Why nothing else will do.')
  reason!: string;
}

export class RecordRiskEvaluationDto extends CommandDto {
  @Pattern('The request.', REQUEST, 'EXC-1')
  request!: string;

  @Identifier('The number of the evaluation.', 60, 'RISK-2026-7')
  document!: string;

  @Identifier('Its version.', 20, '1.0')
  version!: string;

  @Sha256('SHA-256 of the document.')
  sha256!: string;
}

export class RecordParticipantInformedDto extends CommandDto {
  @Pattern('The request.', REQUEST, 'EXC-1')
  request!: string;

  @Identifier('The number of what he was given to read, never his name.', 60, 'ICF-EXCEPTION')
  document!: string;

  @Identifier('Its version.', 20, '2.0')
  version!: string;
}

export class ReleaseExceptionallyDto extends SignedCommandDto {
  @Pattern('The request.', REQUEST, 'EXC-1')
  request!: string;

  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @Whole('The dose of this therapy.', 1, 100)
  doseNumber!: number;

  @Identifiers('Every test that is out of specification, as its signer reads them.', 'viability')
  tests!: string[];
}

export class RevokeExceptionalSupplyDto extends CommandDto {
  @Pattern('The request.', REQUEST, 'EXC-1')
  request!: string;

  @Note('Why.')
  reason!: string;
}

/** Who was told, and where that is written. */
export class NoticeDto extends CommandDto {
  @OneOf('Who was told.', RECIPIENTS)
  recipient!: Recipient;

  @Absent()
  @Identifier('Which authority, where the protocol tells several.', 40, 'sukl')
  authority?: string;

  @Identifier('The number of the call, of the letter or of its receipt.', 60, 'CALL-2026-7')
  reference!: string;
}

export class NotifyOfExceptionalSupplyDto extends NoticeDto {
  @Pattern('The request.', REQUEST, 'EXC-1')
  request!: string;
}

export class NotifyOfLateResultDto extends NoticeDto {
  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @Identifier('The test.', 40, 'sterility')
  test!: string;

  @Absent()
  @OfPlate()
  plate?: string;
}

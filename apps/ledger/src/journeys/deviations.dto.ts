import {
  DEVIATION_CLASSES,
  type DeviationClass,
  IMPACTS,
  ROOT_CAUSES,
  type RootCause,
} from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Identifier, Moment, Note, OneOf, Part, Pattern, Sha256 } from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { HoldScopeDto } from './quality.dto.js';

const DEVIATION = /^DEV-\d{1,4}$/;

const Deviation = () => Pattern('The deviation.', DEVIATION, 'DEV-1');

export class OpenDeviationDto extends CommandDto {
  @Part('What it is about.', () => HoldScopeDto)
  scope!: HoldScopeDto;

  @Note('What happened.')
  what!: string;

  @Moment('When it happened, as far as anybody knows.')
  happenedAt!: string;

  @Note('What was done at once.')
  immediateAction!: string;
}

export class ClassifyDeviationDto extends CommandDto {
  @Deviation()
  deviation!: string;

  @OneOf('How much harm it could do; later it can be raised only.', DEVIATION_CLASSES)
  classification!: DeviationClass;

  @Note('Why.')
  reason!: string;
}

class AssessmentDto {
  @OneOf('What it did, or could have done.', IMPACTS)
  impact!: (typeof IMPACTS)[number];

  @Note('Why one thinks so.')
  because!: string;
}

class DocumentEvidenceDto {
  @Identifier('The document in the own quality system.', 60, 'DEV-REP-2026-014')
  document!: string;

  @Identifier('Its version.', 20, '1.0')
  version!: string;

  @Sha256('SHA-256 of its bytes.')
  sha256!: string;
}

export class RecordInvestigationDto extends CommandDto {
  @Deviation()
  deviation!: string;

  @OneOf('Why it happened.', ROOT_CAUSES)
  rootCause!: RootCause;

  @Part('What it means for the product.', () => AssessmentDto)
  product!: AssessmentDto;

  @Part('What it means for the participant.', () => AssessmentDto)
  participant!: AssessmentDto;

  @Part('The report of the investigation.', () => DocumentEvidenceDto)
  evidence!: DocumentEvidenceDto;
}

export class ReferToCapaDto extends CommandDto {
  @Deviation()
  deviation!: string;

  @Identifier('The CAPA in the own quality system.', 60, 'CAPA-2026-031')
  capa!: string;
}

export class CloseDeviationDto extends SignedCommandDto {
  @Deviation()
  deviation!: string;

  @OneOf('What came of it.', ['no-impact', 'accepted', 'corrected'])
  outcome!: 'no-impact' | 'accepted' | 'corrected';

  @Note('Why.')
  reason!: string;
}

export class AcceptDeviationDto extends SignedCommandDto {
  @Deviation()
  deviation!: string;

  @Note('Why it is accepted as it is.')
  reason!: string;
}

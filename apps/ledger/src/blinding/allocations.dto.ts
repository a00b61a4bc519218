import { ApiProperty } from '@nestjs/swagger';
import {
  ARM_PURPOSES,
  type ArmPurpose,
  UNBLINDING_REASONS,
  type UnblindedBy,
  type UnblindingReason,
} from '@selfsame/custody';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Identifier, OneOf, Pattern } from '../http/fields.js';
import { ARM_LENGTH } from '../identity-vault/sealed-vault.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

/** It stands on the card that every participant carries: nobody has to read of a therapy to ask. */
const SubjectNumber = (): PropertyDecorator =>
  Pattern('Subject number of the participant, as on his card.', /^\d{2}-\d{3}$/, '01-012');

export class SealAllocationDto extends CommandDto {
  @SubjectNumber()
  subjectNumber!: string;

  @Identifier(
    'The arm, as the randomisation list calls it. Sealed in the identity vault, never in the log.',
    ARM_LENGTH,
    'arm-A',
  )
  arm!: string;
}

export class ReadAllocationDto extends CommandDto {
  @SubjectNumber()
  subjectNumber!: string;

  @OneOf('What the arm is needed for.', ARM_PURPOSES)
  purpose!: ArmPurpose;
}

export class UnblindInEmergencyDto extends SignedCommandDto {
  @SubjectNumber()
  subjectNumber!: string;

  @OneOf('Why the treatment depends on the arm.', UNBLINDING_REASONS)
  reason!: UnblindingReason;

  @Absent()
  @OneOf('`telephone` where the pharmacist has said it already: then it is not shown again.', [
    'ledger',
    'telephone',
  ])
  by?: UnblindedBy;
}

export class AcknowledgeUnblindingDto extends CommandDto {}

export class ArmDto extends AnswerDto {
  @ApiProperty({ example: '01-012', description: 'Compare it with the card.' })
  subjectNumber!: string;

  @ApiProperty({ example: 'arm-A' })
  arm!: string;
}

export class UnblindedDto extends AnswerDto {
  @ApiProperty({ example: '01-012', description: 'Compare it with the card.' })
  subjectNumber!: string;

  @ApiProperty({ example: 'UNB-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77' })
  unblinding!: string;

  @ApiProperty({ example: 'arm-A', required: false, description: 'Absent when told by telephone.' })
  arm?: string;
}

import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  type Erasure,
  LEGAL_BASES,
  type LegalBasis,
  type MaterialChoice,
  type Participant,
  type Role,
  type Transfer,
  type Unblinding,
  permissions,
} from '@selfsame/custody';
import { AnswerDto } from '../http/answer.dto.js';

export class EnrolledDto extends AnswerDto {
  @ApiProperty({ format: 'uuid', description: 'The pseudonym of the participant.' })
  participant!: string;
}

export class RegisteredDto extends AnswerDto {
  @ApiProperty({ example: 'CHA999926ABC123', description: 'The name of the therapy.' })
  coi!: string;

  @ApiProperty({ type: 'integer', description: 'Which dose of the participant it is.' })
  doseNumber!: number;
}

class StopDto {
  @ApiProperty()
  stop!: string;

  @ApiProperty({ enum: ['consent-withdrawn', 'participant-died', 'mix-up', 'recall'] })
  cause!: string;

  @ApiProperty({ description: 'Not every registered journey is held yet.' })
  open!: boolean;

  @ApiProperty({ description: 'Who opened it, by pseudonym.' })
  openedBy!: string;

  @ApiProperty({
    required: false,
    enum: ['return', 'destroy', 'keep'],
    description: 'What the participant wants to become of what is left.',
  })
  material?: MaterialChoice;

  @ApiProperty({
    required: false,
    description:
      'Why it never belonged here, or by which consent it ended; absent while it stands.',
  })
  liftedFor?: string;
}

class ApprovalDto {
  @ApiProperty({ description: 'Who approved, by pseudonym.' })
  person!: string;

  @ApiProperty({ enum: permissions.ApproveErasure })
  role!: Role;
}

class ErasureDto implements Erasure {
  @ApiProperty()
  erasure!: string;

  @ApiProperty({ enum: LEGAL_BASES })
  basis!: LegalBasis;

  @ApiProperty({ description: 'Who asked for it, by pseudonym.' })
  proposedBy!: string;

  @ApiProperty({
    type: [ApprovalDto],
    description: 'Two are needed: one of QA, one of the sponsor.',
  })
  approvals!: readonly ApprovalDto[];
}

class SignedConsentDto {
  @ApiProperty({ example: 'v3' })
  formVersion!: string;

  @ApiProperty({ format: 'date-time' })
  signedAt!: string;
}

class TransferDto implements Transfer {
  @ApiProperty({ example: 'TRANSFER-1' })
  transfer!: string;

  @ApiProperty({ example: 'motol' })
  from!: string;

  @ApiProperty({ example: 'brno' })
  to!: string;

  @ApiProperty({ description: 'Who let the participant go, by pseudonym.' })
  proposedBy!: string;

  @ApiProperty({ description: 'Nobody has taken the participant in yet.' })
  open!: boolean;
}

class UnblindingDto implements Unblinding {
  @ApiProperty({ example: 'UNB-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77' })
  unblinding!: string;

  @ApiProperty({ description: 'Who knows the arm since, by pseudonym.' })
  person!: string;

  @ApiProperty({ type: [String], example: ['sponsor'], description: 'Who has said that he knows.' })
  acknowledgedAs!: readonly string[];
}

@ApiExtraModels(StopDto, TransferDto)
export class ParticipantDto implements Omit<
  Participant,
  | 'blinding'
  | 'consents'
  | 'wristbands'
  | 'limits'
  | 'proposedWristbands'
  | 'formerWristbands'
  | 'identity'
> {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ format: 'uuid' })
  participant!: string;

  @ApiProperty({ example: '01-012' })
  subjectNumber!: string;

  @ApiProperty({ example: 'motol' })
  site!: string;

  @ApiProperty({ type: [String], description: 'Where the participant was treated before.' })
  formerSites!: readonly string[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(TransferDto) },
    description: 'By their names: asked for, taken in or not.',
  })
  transfers!: Participant['transfers'];

  @ApiProperty()
  consented!: boolean;

  @ApiProperty({
    required: false,
    enum: ['return', 'destroy', 'keep'],
    description: 'What the last consent says of a withdrawal; absent while there is none.',
  })
  onWithdrawal!: MaterialChoice | undefined;

  @ApiProperty({ type: [SignedConsentDto], description: 'Those that count, as they were told.' })
  consents!: readonly SignedConsentDto[];

  @ApiProperty({ type: [String], example: ['v4'], description: 'Was asked for, and said no to.' })
  declined!: readonly string[];

  @ApiProperty({ type: 'integer', description: 'How many are bound; not which.' })
  wristbands!: number;

  @ApiProperty({ type: 'integer', description: 'How many wait for a second person.' })
  proposedWristbands!: number;

  @ApiProperty({ type: 'integer', description: 'How many were, and count no more.' })
  formerWristbands!: number;

  @ApiProperty({ enum: ['none', 'kept', 'erased'], description: 'Whether the vault holds a name.' })
  identity!: string;

  @ApiProperty({ type: [ErasureDto], description: 'That were proposed, oldest first.' })
  erasures!: readonly Erasure[];

  @ApiProperty({ description: 'Whether an arm is sealed; never which.' })
  blinded!: boolean;

  @ApiProperty({ type: [UnblindingDto], description: 'Who learnt the arm in an emergency.' })
  unblindings!: readonly Unblinding[];

  @ApiProperty({ type: [String], example: ['CHA999926ABC123'] })
  journeys!: readonly string[];

  @ApiProperty({ type: Object, description: 'Claims that were taken and never used.' })
  forfeited!: Participant['forfeited'];

  @ApiProperty({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(StopDto) },
    description: 'By their names: why participation ended.',
  })
  stops!: Participant['stops'];
}

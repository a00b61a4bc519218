import { ApiProperty } from '@nestjs/swagger';
import { LEGAL_BASES, type LegalBasis, PURPOSES, type Purpose } from '@selfsame/custody';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto } from '../http/command-dto.js';
import { Absent, BirthDate, Identifier, OneOf, Personal } from '../http/fields.js';
import type { Particulars } from './particulars.js';

const SEXES = ['female', 'male', 'other', 'unknown'] as const;

const UsedFor = (): PropertyDecorator => OneOf('What the name is needed for.', PURPOSES);

export class RecordIdentityDto extends CommandDto implements Particulars {
  @Personal('Given names.', 80, 'Jana Marie')
  givenName!: string;

  @Personal('Family name.', 80, 'Nováková')
  familyName!: string;

  @BirthDate('Date of birth.')
  dateOfBirth!: string;

  @Absent()
  @OneOf('Sex, as the hospital has it.', SEXES)
  sex?: NonNullable<Particulars['sex']>;

  @Personal('The number by which the hospital knows the participant.', 40, 'MRN 48-1234')
  hospitalNumber!: string;
}

export class PurposeQuery {
  @UsedFor()
  purpose!: Purpose;
}

export class SearchIdentitiesDto extends CommandDto {
  @UsedFor()
  purpose!: Purpose;

  @Absent()
  @Personal('One name or several, in any order.', 120, 'Nováková')
  name?: string;

  @Absent()
  @BirthDate('Date of birth.')
  dateOfBirth?: string;

  @Absent()
  @Personal('The number of the hospital, with or without blanks.', 40, 'MRN 48-1234')
  hospitalNumber?: string;
}

export class ProposeErasureDto extends CommandDto {
  @OneOf('The ground of Article 17(1) GDPR.', LEGAL_BASES)
  basis!: LegalBasis;

  @Identifier('Where the request is filed.', 60, 'DSR-2026-014')
  evidence!: string;
}

export class ApproveErasureDto extends CommandDto {}

export class IdentityDto implements Particulars {
  @ApiProperty()
  givenName!: string;

  @ApiProperty()
  familyName!: string;

  @ApiProperty({ format: 'date' })
  dateOfBirth!: string;

  @ApiProperty({ enum: SEXES, required: false })
  sex?: NonNullable<Particulars['sex']>;

  @ApiProperty()
  hospitalNumber!: string;

  @ApiProperty({ type: [String], description: 'As a scanner read them when they were bound.' })
  wristbands!: readonly string[];
}

export class FoundParticipantDto {
  @ApiProperty({ format: 'uuid' })
  participant!: string;

  @ApiProperty({ example: '01-012' })
  subjectNumber!: string;
}

export class SearchedDto extends AnswerDto {
  @ApiProperty({ type: [FoundParticipantDto], description: 'At the site of whoever asks.' })
  found!: readonly FoundParticipantDto[];
}

export class LookAlikesDto {
  @ApiProperty({ type: 'integer', description: 'How many could be taken for this participant.' })
  count!: number;

  @ApiProperty({ type: [String], description: 'Their subject numbers, and no names.' })
  subjectNumbers!: readonly string[];
}

export class ProposedDto extends AnswerDto {
  @ApiProperty({ example: 'ERASURE-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77' })
  erasure!: string;
}

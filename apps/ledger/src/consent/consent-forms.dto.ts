import { ApiProperty } from '@nestjs/swagger';
import type { AlreadyTreated } from '@selfsame/custody';
import type { ConsentDueRow } from '@selfsame/projections';
import { Identifier, Moment, Note, OneOf, Sha256 } from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

const ALREADY_TREATED: readonly AlreadyTreated[] = ['must-consent', 'may-go-on'];

export class PublishConsentFormDto extends SignedCommandDto {
  @Identifier('Version of the form, as it is printed on it.', 20, 'v4')
  formVersion!: string;

  @Sha256('SHA-256 of the document that the ethics committee approved.')
  sha256!: string;

  @Moment('From when on nothing new is begun without it.')
  requiredFrom!: string;

  @Note('What is new in it, as participants are told.')
  changes!: string;

  @OneOf(
    'Whether a therapy that had begun may go on when its participant says no to this version.',
    ALREADY_TREATED,
  )
  alreadyTreated!: AlreadyTreated;
}

export class MoveConsentFormDto extends SignedCommandDto {
  @Moment('From when on it is required instead.')
  requiredFrom!: string;

  @Note('Why.')
  reason!: string;
}

class ConsentFormDto {
  @ApiProperty({ example: 'v4' })
  formVersion!: string;

  @ApiProperty({ description: 'SHA-256 of the document.' })
  sha256!: string;

  @ApiProperty({ format: 'date-time' })
  requiredFrom!: string;

  @ApiProperty({ description: 'What is new in it.' })
  changes!: string;

  @ApiProperty({ enum: ALREADY_TREATED })
  alreadyTreated!: AlreadyTreated;
}

export class ConsentFormsDto {
  @ApiProperty({ type: [ConsentFormDto], description: 'In the order of publishing.' })
  versions!: ConsentFormDto[];
}

export class ConsentsDueQuery extends ListQuery {
  @Moment('Whose consent has to be renewed before then, or should have been.')
  before!: string;
}

export class ConsentDueRowDto implements ConsentDueRow {
  @ApiProperty({ format: 'uuid' })
  readonly participant!: string;

  @ApiProperty({ example: '01-012' })
  readonly subjectNumber!: string;

  @ApiProperty({ example: 'motol' })
  readonly site!: string;

  @ApiProperty({ example: 'v4', description: 'The version to ask for.' })
  readonly formVersion!: string;

  @ApiProperty({ format: 'date-time' })
  readonly requiredFrom!: string;

  @ApiProperty({
    nullable: true,
    type: String,
    description: 'The next infusion that is planned: who has one comes first.',
  })
  readonly plannedAt!: string | null;

  @ApiProperty({ description: 'Was asked for it already, and said no.' })
  readonly declined!: boolean;
}

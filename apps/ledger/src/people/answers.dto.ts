import { ApiProperty } from '@nestjs/swagger';
import { AnswerDto } from '../http/answer.dto.js';
import { ACCOUNT_STATUS, type AccountStatus } from '@selfsame/projections';
import { PostDto } from '../http/command-dto.js';
import { VouchingDto } from './vouching.dto.js';

export class InvitedDto extends AnswerDto {
  @ApiProperty({ example: 'S-1043' })
  person!: string;

  @ApiProperty({ description: 'Hand it over yourself, to this person only. It opens one account.' })
  code!: string;
}

export class BadgeDto extends AnswerDto {
  @ApiProperty({ description: 'Its number, by which it is withdrawn.' })
  badge!: string;

  @ApiProperty({ description: 'What stands in its symbol. Print it once, for this person only.' })
  says!: string;
}

export class LastTimeDto {
  @ApiProperty({ required: false, format: 'date-time', description: 'Absent the first time.' })
  signedInAt?: string;

  @ApiProperty({
    type: 'integer',
    description: 'Tries that failed since then. If they were not yours, tell your administrator.',
  })
  failures!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Passkeys registered since then. If they are not yours, tell QA at once.',
  })
  newPasskeys!: number;
}

export class SignedInDto extends AnswerDto {
  @ApiProperty({
    required: false,
    description:
      'Bearer token: it says who you are, and what you are is looked up. Absent where it is in the cookie.',
  })
  token?: string;

  @ApiProperty({ format: 'uuid' })
  session!: string;

  @ApiProperty({ type: PostDto })
  at!: PostDto;

  @ApiProperty({ type: 'integer' })
  expiresInSeconds!: number;

  @ApiProperty({ type: LastTimeDto, description: 'Only you know whether it was you.' })
  lastTime!: LastTimeDto;
}

export class UnlockedDto extends AnswerDto {
  @ApiProperty({
    required: false,
    description: 'Takes the place of the token that locked. Absent where it is in the cookie.',
  })
  token?: string;

  @ApiProperty({
    type: 'integer',
    description: 'Until the sign-in ends: unlocking makes it no longer.',
  })
  expiresInSeconds!: number;
}

class PersonNameDto {
  @ApiProperty({ type: String, nullable: true, description: 'Null where the vault cannot say it.' })
  name!: string | null;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

class GrantDto extends PostDto {
  @ApiProperty()
  grant!: string;

  @ApiProperty({ example: 'nurse' })
  role!: string;

  @ApiProperty()
  study!: string;

  @ApiProperty({ format: 'date-time' })
  until!: string;
}

class ExternalIdentityDto {
  @ApiProperty()
  link!: string;

  @ApiProperty({ example: 'https://login.hospital.example' })
  issuer!: string;

  @ApiProperty({ description: 'What the provider calls the person.' })
  subject!: string;
}

class TrainingDto {
  @ApiProperty()
  training!: string;

  @ApiProperty({ format: 'date-time' })
  validUntil!: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    description: 'Until when somebody else answered, or answers, for its holder.',
  })
  bridgedUntil?: string;
}

class HeldPasskeyDto {
  @ApiProperty({ description: 'Credential id.' })
  credential!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ description: 'Whether it can be on other devices of its owner, too.' })
  backedUp!: boolean;
}

/** An account, without anything that somebody could sign in with. */
export class PersonDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ example: 'S-1043' })
  person!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Jana Nováková' })
  name!: string | null;

  @ApiProperty({
    type: [PersonNameDto],
    description: 'Every one, the newest last: a signature is printed with that of its time.',
  })
  names!: readonly PersonNameDto[];

  @ApiProperty({ type: PostDto })
  home!: PostDto;

  @ApiProperty({ enum: ACCOUNT_STATUS })
  status!: AccountStatus;

  @ApiProperty({ type: [ExternalIdentityDto], description: 'They open the account, too.' })
  externalIdentities!: readonly ExternalIdentityDto[];

  @ApiProperty({
    type: [String],
    description: 'Passwords and links that count once somebody vouches.',
  })
  unvouched!: readonly string[];

  @ApiProperty({ type: [VouchingDto] })
  vouchings!: readonly VouchingDto[];

  @ApiProperty({ type: [HeldPasskeyDto], description: 'With which its holder signs.' })
  passkeys!: readonly HeldPasskeyDto[];

  @ApiProperty({
    type: [String],
    description:
      'Numbers of those that open something, the oldest first. What a badge says is told nowhere.',
  })
  badges!: readonly string[];

  @ApiProperty({ type: [GrantDto] })
  grants!: readonly GrantDto[];

  @ApiProperty({ type: [GrantDto], description: 'They wait for a second person.' })
  proposed!: readonly GrantDto[];

  @ApiProperty({ type: [TrainingDto] })
  trainings!: readonly TrainingDto[];

  @ApiProperty({
    type: [String],
    example: ['gcp'],
    description: 'What the roles need and does not count: QA has to record it.',
  })
  missingTrainings!: readonly string[];

  @ApiProperty({ type: 'integer', description: 'Sign-ins that nobody has ended.' })
  sessions!: number;
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  GRANTED_ROLES,
  PASS_PERSON,
  RENAMING_REASONS,
  type GrantedRole,
  type RemovalReason,
  type RenamingReason,
  type Timestamp,
} from '@selfsame/custody';
import { Matches, MinLength, NotEquals } from 'class-validator';
import { LEDGER_PERSON } from '../commands/ledger-intent.js';
import { CommandDto, PostDto } from '../http/command-dto.js';
import {
  Absent,
  Base64Url,
  Digits,
  Identifier,
  Moment,
  Note,
  OneOf,
  Part,
  Personal,
  Raw,
  Secret,
  Text,
  YesNo,
} from '../http/fields.js';
import { AssertionDto } from '../signatures/signature.dto.js';

const PASSWORD_SHORTEST = 15;
const PASSWORD_LONGEST = 128;
/** Typed with gloves on, a hundred times a day, and worth nothing without badge and device. */
const PIN_SHORTEST = 6;
const PIN_LONGEST = 12;

const Person = (): PropertyDecorator =>
  applyDecorators(
    Identifier('Staff number: never a name, and never given to a second person.', 40, 'S-1043'),
    NotEquals(LEDGER_PERSON, { message: 'is what the ledger itself is called' }),
    Matches(new RegExp(`^(?!${PASS_PERSON})`), { message: 'is what holders of a pass are called' }),
  );

const NAME_SHORTEST = 2;

const PrintedName = (): PropertyDecorator =>
  applyDecorators(
    Personal(
      'Given name and family name, as they are printed with a signature.',
      100,
      'Jana Nováková',
    ),
    MinLength(NAME_SHORTEST),
    ApiProperty({ minLength: NAME_SHORTEST }),
  );

const NewPassword = (): PropertyDecorator =>
  Secret(
    'A password of at least 15 characters, not made of common ones, and without the own number or a word of this ledger.',
    PASSWORD_SHORTEST,
    PASSWORD_LONGEST,
  );

export class EnrolFirstDto extends CommandDto {
  @Person()
  person!: string;

  @PrintedName()
  name!: string;

  @Part('Where the person belongs.', () => PostDto)
  home!: PostDto;

  @Secret('The one-time code of the founding, from your own paper.', 1, 60)
  code!: string;

  @NewPassword()
  password!: string;
}

export class InvitePersonDto extends CommandDto {
  @Person()
  person!: string;

  @PrintedName()
  name!: string;

  @Part('Where the person belongs.', () => PostDto)
  home!: PostDto;
}

export class NamePersonDto extends CommandDto {
  @PrintedName()
  name!: string;

  @OneOf('Why.', RENAMING_REASONS)
  reason!: RenamingReason;
}

export class ActivateAccountDto extends CommandDto {
  @Secret('The code of the invitation.', 1, 60)
  code!: string;

  @NewPassword()
  password!: string;
}

export class ChangePasswordDto extends CommandDto {
  @Secret('The password as it is.', 1, PASSWORD_LONGEST)
  password!: string;

  @NewPassword()
  newPassword!: string;
}

export class GrantRoleDto extends CommandDto {
  @OneOf('The role.', GRANTED_ROLES)
  role!: GrantedRole;

  @Part('Where it counts.', () => PostDto)
  at!: PostDto;

  @Moment('When it ends.')
  until!: Timestamp;
}

export class ApproveGrantDto extends CommandDto {}

export class WithdrawRoleDto extends CommandDto {
  @OneOf('Why.', ['left', 'moved', 'no-longer-needed', 'given-by-mistake'])
  reason!: 'left' | 'moved' | 'no-longer-needed' | 'given-by-mistake';
}

export class RecordTrainingDto extends CommandDto {
  @Identifier('Which training.', 60, 'bedside-identification')
  training!: string;

  @Text('Where the record of it is kept.')
  record!: string;

  @Moment('Until when it counts.')
  validUntil!: Timestamp;
}

export class SuspendPersonDto extends CommandDto {
  @OneOf('Why.', ['left', 'absent', 'investigation', 'credential-lost'])
  reason!: 'left' | 'absent' | 'investigation' | 'credential-lost';
}

export class ReinstatePersonDto extends CommandDto {
  @Note('Why the account may be used again.')
  evidence!: string;
}

export class SignInDto extends CommandDto {
  @Person()
  person!: string;

  @Secret('The password.', 1, PASSWORD_LONGEST)
  password!: string;

  @Absent()
  @Part('At which post; needed by whoever has roles at several.', () => PostDto)
  at?: PostDto;

  @Absent()
  @Raw('That the ledger gave for the device and the passkey.', 200)
  challenge?: string;

  @Absent()
  @Base64Url('Over the challenge, by the key of the device; needed on one that is enrolled.', 200)
  deviceSignature?: string;

  @Absent()
  @Part('The passkey; needed by whoever has one.', () => AssertionDto)
  passkey?: AssertionDto;

  @Absent()
  @YesNo(
    'For a browser: the token comes in a cookie that no script can read, and not in the answer.',
  )
  cookie?: boolean;
}

export class BadgeSignInDto extends CommandDto {
  @Secret('What the badge says.', 1, 200)
  badge!: string;

  @Secret('The PIN.', PIN_SHORTEST, PIN_LONGEST)
  pin!: string;

  @Absent()
  @Part('At which post; needed by whoever has roles at several.', () => PostDto)
  at?: PostDto;

  @Absent()
  @Raw('That the ledger gave for the device.', 200)
  challenge?: string;

  @Absent()
  @Base64Url('Over the challenge, by the key of the device.', 200)
  deviceSignature?: string;

  @Absent()
  @YesNo(
    'For a browser: the token comes in a cookie that no script can read, and not in the answer.',
  )
  cookie?: boolean;
}

export class SignOutDto extends CommandDto {
  @Absent()
  @Identifier(
    'Another one of your sign-ins, from `GET /sessions`; this one, where you do not say.',
    40,
    '6f1d2c1e-6a0b-5f0e-9a55-0f3f0f6a1b2c',
  )
  other?: string;
}

export class IssueBadgeDto extends CommandDto {}

export class WithdrawBadgeDto extends CommandDto {
  @OneOf('Why.', ['lost', 'replaced', 'no-longer-needed'])
  reason!: RemovalReason;
}

export class SetPinDto extends CommandDto {
  @Secret('The password.', 1, PASSWORD_LONGEST)
  password!: string;

  @Digits('The new PIN.', PIN_SHORTEST, PIN_LONGEST)
  pin!: string;
}

export class UnlockSessionDto extends CommandDto {
  @Secret('The password.', 1, PASSWORD_LONGEST)
  password!: string;
}

import type { WithdrawalReason } from '@selfsame/custody';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Base64Url, Identifier, OneOf, Pattern, Raw } from '../http/fields.js';
import { IsFreeOfPersonalData } from '../http/free-of-personal-data.js';

/** Opaque as OpenID Connect Core §8 wants it: without @ no address fits, and without blanks no name. */
const SUBJECT = /^[A-Za-z0-9._~+/=:|-]{1,255}$/;
const ISSUER = /^https?:\/\/[A-Za-z0-9._~:/%[\]-]{1,200}$/;

/** Where somebody means to sign in. Where he is sent afterwards cannot be said. */
export class BeginSignOnQuery {
  @Absent()
  @Identifier('Site; needed by whoever has roles at several posts.', 40, 'motol')
  site?: string;

  @Absent()
  @Identifier('Post; needed by whoever has roles at several.', 40, 'neurology')
  post?: string;

  @Absent()
  @Identifier(
    'The enrolled device on which it is; needed by whoever touches a therapy.',
    60,
    'tablet-3',
  )
  device?: string;

  @Absent()
  @Raw('That the ledger gave for the device.', 200)
  challenge?: string;

  @Absent()
  @Base64Url('Over the challenge, by the key of the device.', 200)
  deviceSignature?: string;
}

export class SignedOutDto extends AnswerDto {
  @ApiProperty({
    required: false,
    format: 'uri',
    description:
      'Where a browser goes on to sign out at the hospital as well, which vouched for this session.',
  })
  endSessionAt?: string;
}

export class LinkExternalIdentityDto extends CommandDto {
  @Pattern('Issuer, as the provider writes it.', ISSUER, 'https://login.hospital.example')
  issuer!: string;

  @Subject()
  subject!: string;
}

export class UnlinkExternalIdentityDto extends CommandDto {
  @OneOf('Why.', ['left', 'moved', 'no-longer-needed', 'given-by-mistake'])
  reason!: WithdrawalReason;
}

function Subject(): PropertyDecorator {
  return applyDecorators(
    Pattern(
      'What the provider calls this person (claim sub): opaque, no name and no mail address.',
      SUBJECT,
      '248289761001',
    ),
    IsFreeOfPersonalData(),
  );
}

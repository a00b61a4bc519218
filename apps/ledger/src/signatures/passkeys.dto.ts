import type { RemovalReason } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Base64Url, OneOf, Part, Secret } from '../http/fields.js';

const CREDENTIAL_LONGEST = 1_400;
const BINARY_LONGEST = 8_000;

export class RegistrationDto {
  @Base64Url('Credential id.', CREDENTIAL_LONGEST)
  credential!: string;

  @Base64Url('As the authenticator gave it.', BINARY_LONGEST)
  attestationObject!: string;

  @Base64Url('As the browser gave it.', BINARY_LONGEST)
  clientDataJSON!: string;
}

export class RegisterPasskeyDto extends CommandDto {
  @Absent()
  @Secret(
    'The password: whoever found an open session registers nothing. Not needed for the first one, for five minutes after the hospital vouched for you in this session.',
    1,
    128,
  )
  password?: string;

  @Part('The new passkey.', () => RegistrationDto)
  passkey!: RegistrationDto;
}

export class RemovePasskeyDto extends CommandDto {
  @Base64Url('Credential id.', CREDENTIAL_LONGEST)
  credential!: string;

  @OneOf('Why.', ['lost', 'replaced', 'no-longer-needed'])
  reason!: RemovalReason;
}

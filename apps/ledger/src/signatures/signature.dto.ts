import { MEANINGS, type Meaning } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Base64Url, OneOf, Part, Raw, Secret, Whole } from '../http/fields.js';

const CREDENTIAL_LONGEST = 1_400;
const BINARY_LONGEST = 4_000;
const NOTHING_SEEN = -1;

export class AssertionDto {
  @Base64Url('Credential id.', CREDENTIAL_LONGEST)
  credential!: string;

  @Base64Url('As the authenticator gave it.', BINARY_LONGEST)
  authenticatorData!: string;

  @Base64Url('As the browser gave it.', BINARY_LONGEST)
  clientDataJSON!: string;

  @Base64Url('Over both: Web Authentication §6.3.3.', BINARY_LONGEST)
  signature!: string;
}

export class BadgeSignatureDto {
  @Secret('What the badge says.', 1, 200)
  badge!: string;

  @Secret('The PIN.', 1, 12)
  pin!: string;

  @Base64Url('Over the hash of the statement, by the key of the device.', 200)
  deviceSignature!: string;
}

export class SignatureDto {
  @OneOf('What the signature means.', MEANINGS)
  meaning!: Meaning;

  @Absent()
  @Whole('Revision of the record that the signer was shown.', NOTHING_SEEN, Number.MAX_SAFE_INTEGER)
  seen?: number;

  @Absent()
  @Raw('Of the statement that was signed.', 200)
  challenge?: string;

  @Absent()
  @Part(
    'The signature; without it the ledger answers with the statement to sign.',
    () => AssertionDto,
  )
  passkey?: AssertionDto;

  @Absent()
  @Part('In the place of a passkey, at the bed and in the clean room.', () => BadgeSignatureDto)
  badge?: BadgeSignatureDto;
}

/** A command that is signed anew each time. */
export class SignedCommandDto extends CommandDto {
  @Absent()
  @Part('Who signs, and what it means.', () => SignatureDto)
  signature?: SignatureDto;
}

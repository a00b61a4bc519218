import { ApiProperty } from '@nestjs/swagger';
import { IDENTITY_DOCUMENTS, type IdentityDocument } from '@selfsame/custody';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto } from '../http/command-dto.js';
import { OneOf, Pattern } from '../http/fields.js';

export class ReopenAccountDto extends CommandDto {}

export class VouchForHolderDto extends CommandDto {
  @Pattern(
    'What the person in front of you reads from the screen.',
    /^[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}$/,
    'K7QM-2XPD',
  )
  checkWord!: string;

  @OneOf('What you knew the person by. Its number is written down nowhere.', IDENTITY_DOCUMENTS)
  document!: IdentityDocument;
}

export class ActivatedDto extends AnswerDto {
  @ApiProperty({
    description:
      'Read it to somebody who may vouch for you, and show an identity document. Until then the account opens nothing.',
    example: 'K7QM-2XPD',
  })
  checkWord!: string;
}

export class VouchingDto {
  @ApiProperty({ description: 'The password or the link that counts since then.' })
  wayIn!: string;

  @ApiProperty({ example: 'S-7' })
  by!: string;

  @ApiProperty({ enum: IDENTITY_DOCUMENTS })
  document!: IdentityDocument;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

import { TRANSFER_REASONS, type TransferReason } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Identifier, OneOf } from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

export class ProposeTransferDto extends CommandDto {
  @Identifier('The site that is asked to take the participant in.', 40, 'motol')
  to!: string;

  @OneOf('Why, from a list: what is behind it is not ours.', [...TRANSFER_REASONS])
  reason!: TransferReason;
}

export class AcceptTransferDto extends SignedCommandDto {
  @Identifier('The ward of your site where the participant lies now.', 40, 'neurology')
  post!: string;
}

const ENDINGS = ['not-going', 'not-taken', 'wrong-participant'] as const;

export class EndTransferDto extends CommandDto {
  @OneOf('Why nothing comes of it.', [...ENDINGS])
  because!: (typeof ENDINGS)[number];
}

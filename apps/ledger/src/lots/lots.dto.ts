import { type DiscardReason, MATERIAL_KINDS, type MaterialKind } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import {
  Absent,
  Identifier,
  Moment,
  Note,
  OneOf,
  Part,
  Sha256,
  Text,
  Whole,
} from '../http/fields.js';

const LONGEST_IN_USE_HOURS = 8_760;

export class CertificateDto {
  @Text('Where the certificate of analysis is kept.')
  document!: string;

  @Sha256('Of the file of the certificate.')
  sha256!: string;
}

export class ReceiveLotDto extends CommandDto {
  @OneOf('What it is.', MATERIAL_KINDS)
  kind!: MaterialKind;

  @Whole('How many bottles, bags or boxes came.', 1, 100_000)
  containers!: number;

  @Moment('Its expiry, as printed: the moment from which on it counts no more.')
  expiresAt!: string;

  @Absent()
  @Whole(
    'For how many hours an open container may be used, where its instruction sets a limit.',
    1,
    LONGEST_IN_USE_HOURS,
  )
  hoursInUse?: number;

  @Part('The certificate of analysis that came with it.', () => CertificateDto)
  certificate!: CertificateDto;
}

export class ReleaseLotDto extends CommandDto {
  @Sha256('Of the certificate that was read: it must be the one that came with the lot.')
  certificateSha256!: string;
}

export class OpenLotDto extends CommandDto {
  @Identifier('Number that was written on the bottle.', 40, 'bottle-7')
  container!: string;
}

export class RejectLotDto extends CommandDto {
  @Note('Why.')
  reason!: string;
}

export class DiscardLotDto extends CommandDto {
  @OneOf('Why.', ['used-up', 'expired', 'damaged'])
  reason!: DiscardReason;
}

export class RecallLotDto extends CommandDto {
  @Identifier('Number of the notice, of the maker or of an authority.', 60, 'FSN-2026-114')
  notice!: string;

  @Note('Why.')
  reason!: string;
}

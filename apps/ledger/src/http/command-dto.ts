import { TYPED_REASONS, type TypedReason } from '@selfsame/custody';
import {
  Absent,
  Base64Url,
  Identifier,
  Moment,
  Note,
  OneOf,
  Part,
  Pattern,
  Raw,
} from './fields.js';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What a scanner says of the kind of a symbol (ISO/IEC 15424). */
export const AIM_SYMBOLOGY = /^\][A-Za-z][0-9A-Za-z]$/;

/** What a scanner delivers, untouched: FNC1 is the control character 1D. */
export class ScanDto {
  @Pattern('AIM symbology identifier as the scanner reports it.', AIM_SYMBOLOGY, ']d2')
  symbology!: string;

  @Raw('The characters of the symbol, control characters included.', 400)
  raw!: string;

  @Absent()
  @OneOf(
    'Why a label or a wristband was typed, with the symbology ]Z0. A second person types it as well, under /typings.',
    TYPED_REASONS,
  )
  typedBecause?: TypedReason;

  @Absent()
  @Moment('When this very symbol was scanned, by the clock of the device.')
  scannedAt?: string;
}

export class AfterTheFactDto {
  @Note('Why it was done before it was asked.')
  reason!: string;
}

const DEVICE_SIGNATURE_LONGEST = 100;

export class KeptOfflineDto {
  @Base64Url(
    'By the key of the device, when it was done: over the canonical bytes (RFC 8785) of { v: 1, type, person, at, body }, where body is this one without keptOffline.',
    DEVICE_SIGNATURE_LONGEST,
  )
  deviceSignature!: string;
}

/** What every command carries. */
export class CommandDto {
  @Pattern(
    'UUIDv7 chosen by the client; a retry carries the same.',
    UUID_V7,
    '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77',
  )
  commandId!: string;

  @Moment('When it happened by the clock of the device.')
  occurredAt!: string;

  @Identifier('The device on which it was done.', 60, 'tablet-3')
  device!: string;

  @Absent()
  @Part('The act is already done: record it, whatever rule it broke.', () => AfterTheFactDto)
  afterTheFact?: AfterTheFactDto;

  @Absent()
  @Part(
    'The device had no signal and kept it: told now, marked late, as afterTheFact says. It authorises nothing.',
    () => KeptOfflineDto,
  )
  keptOffline?: KeptOfflineDto;
}

/** A post of an organisation: where custody can lie. */
export class PostDto {
  @Identifier('Organisation.', 40, 'fn-motol')
  organisation!: string;

  @Identifier('Site.', 40, 'motol')
  site!: string;

  @Identifier('Post.', 40, 'neurology')
  post!: string;
}

import { CommandDto, ScanDto } from '../http/command-dto.js';
import { IsFreeOfPersonalData } from '../http/free-of-personal-data.js';
import {
  Absent,
  Identifier,
  Identifiers,
  Note,
  OneOf,
  Part,
  Pattern,
  Sha256,
  Text,
  Value,
  Whole,
} from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { BATCH } from '../http/item-names.js';

const EVENT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const EXAMPLE_ID = '0b1f2a34-0a5c-5d1e-8f00-112233445566';
const FIELD = /^[A-Za-z]+(\.[A-Za-z]+){0,3}$/;

/** Bench and number: the test is then `environment`. */
export const OfPlate = () =>
  Pattern(
    'The plate of the clean room, with its bench.',
    /^[A-Za-z0-9._-]{1,60}\/[A-Za-z0-9._-]{1,40}$/,
    '9512345BENCH1/P-0107',
  );

export class TakeSampleDto extends CommandDto {
  @Part('The label of the sample.', () => ScanDto)
  sample!: ScanDto;

  @Part('What it is taken from.', () => ScanDto)
  from!: ScanDto;

  @Identifiers('The tests for which it is taken.', 'sterility')
  tests!: string[];

  @Whole('Volume in microlitres.', 1, 100_000)
  volumeMicrolitres!: number;
}

export class MeasuredDto {
  @OneOf('Exactly, or below or above what the method can tell.', ['=', '<', '>'])
  operator!: '=' | '<' | '>';

  @Text('A decimal number, or a word such as no-growth.', 40)
  value!: string;

  @Text('The unit of the protocol.', 40)
  unit!: string;
}

export class ReviewResultDto extends CommandDto {
  @Part('The sample.', () => ScanDto)
  sample!: ScanDto;

  @Identifier('The test.', 40, 'sterility')
  test!: string;

  @Part('What was measured, keyed by this person.', () => MeasuredDto)
  measured!: MeasuredDto;
}

export class RecordResultDto extends ReviewResultDto {
  @Identifier('The method.', 60, 'Ph.Eur.2.6.27')
  method!: string;

  @Identifier('The instrument.', 60, 'incubator-2')
  instrument!: string;

  @Sha256('SHA-256 of the raw data.')
  rawDataSha256!: string;
}

export class VerifyEntryDto extends CommandDto {
  @Pattern('The event whose entry is keyed again.', EVENT_ID, EXAMPLE_ID)
  eventId!: string;

  @Pattern('The field of its data.', FIELD, 'count.viableCells')
  field!: string;

  @Whole('The same number, keyed by this person from the source.', 0, 1_000_000_000_000)
  value!: number;
}

export class ReviewSeenDto {
  @Whole('Revision of the review.', 0, 1_000_000)
  revision!: number;

  @Sha256('Its SHA-256.')
  sha256!: string;
}

export class CertifyBatchDto extends SignedCommandDto {
  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @OneOf('The stage.', ['conditional', 'final'])
  stage!: 'conditional' | 'final';

  @Absent()
  @Part('The review that it rests on.', () => ReviewSeenDto)
  reviewed?: ReviewSeenDto;
}

export class RejectBatchDto extends SignedCommandDto {
  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @Note('Why.')
  reason!: string;
}

export class HoldScopeDto {
  @OneOf('What is held.', ['unit', 'batch', 'package', 'journey'])
  kind!: 'journey' | 'batch' | 'package' | 'unit';

  @Absent()
  @Identifier('The unit, batch or SSCC; left out for the journey.', 40, 'T2')
  of?: string;
}

export class PlaceHoldDto extends CommandDto {
  @Part('What is held.', () => HoldScopeDto)
  scope!: HoldScopeDto;

  @Note('Why.')
  reason!: string;
}

export class ResolveHoldDto extends SignedCommandDto {
  @Pattern('The hold.', /^HOLD-\d{1,4}$/, 'HOLD-1')
  hold!: string;

  @OneOf('What becomes of it.', ['lifted', 'rejected'])
  disposition!: 'lifted' | 'rejected';

  @Note('On what evidence.')
  evidence!: string;

  @Absent()
  @Whole(
    'Revision of the newest event of the therapy that you have seen, as the evidence of the hold tells it.',
    0,
    1_000_000,
  )
  seenUpTo?: number;
}

export class CorrectEventDto extends SignedCommandDto {
  @Pattern('The event.', EVENT_ID, EXAMPLE_ID)
  eventId!: string;

  @Pattern('The field of its data.', FIELD, 'measured.value')
  field!: string;

  @Value('The value that stands there now.')
  from!: string | number | boolean;

  @Value('The value that should stand there.')
  @IsFreeOfPersonalData()
  to!: string | number | boolean;

  @Note('Why.')
  reason!: string;
}

export class RecordFollowUpDto extends CommandDto {
  @Text('The visit.', 20)
  visit!: string;

  @Absent()
  @Identifier('Reference of an adverse event report.', 60, 'SAE-2026-004')
  adverseEventReference?: string;
}

export class AcknowledgeLateResultDto extends CommandDto {
  @Pattern('The batch.', BATCH, 'B1')
  batch!: string;

  @Identifier('The test.', 40, 'sterility')
  test!: string;

  @Absent()
  @OfPlate()
  plate?: string;
}

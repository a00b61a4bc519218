import {
  ACTING_KINDS,
  type DeviceKind,
  INSTRUMENT_KINDS,
  type RetirementReason,
  type Timestamp,
} from '@selfsame/custody';
import { ApiProperty } from '@nestjs/swagger';
import { CommandDto, PostDto } from '../http/command-dto.js';
import { Absent, Base64Url, Identifier, Moment, OneOf, Part, Text } from '../http/fields.js';

const COORDINATE = 43;
export const DEVICE_KINDS = [...ACTING_KINDS, ...INSTRUMENT_KINDS];
export const RETIREMENT_REASONS = ['lost', 'stolen', 'broken', 'replaced', 'no-longer-needed'];

export class DeviceKeyDto {
  @Base64Url('Of the point on P-256.', COORDINATE)
  x!: string;

  @Base64Url('Of the point on P-256.', COORDINATE)
  y!: string;
}

export class EnrolDeviceDto extends CommandDto {
  @Identifier('Number of the new device: never given to a second one.', 60, 'tablet-3')
  number!: string;

  @OneOf('What it is.', DEVICE_KINDS)
  kind!: DeviceKind;

  @Part('Where it belongs.', () => PostDto)
  at!: PostDto;

  @Absent()
  @Part(
    'Public half of the key that was made on it; for phones, tablets and computers.',
    () => DeviceKeyDto,
  )
  publicKey?: DeviceKeyDto;

  @Absent()
  @Base64Url('Over "enrol NUMBER", by that key.', 200)
  proof?: string;
}

export class QualifyDeviceDto extends CommandDto {
  @Text('Where the record of the calibration or qualification is kept.')
  record!: string;

  @Moment('Until when it counts.')
  validUntil!: Timestamp;
}

export class MoveDeviceDto extends CommandDto {
  @Part('Where it belongs from now on.', () => PostDto)
  at!: PostDto;
}

export class RetireDeviceDto extends CommandDto {
  @OneOf('Why.', RETIREMENT_REASONS)
  reason!: RetirementReason;
}

/** What counted from one moment until another: a day of use is looked for between the two. */
export class QualificationDto {
  @ApiProperty({ example: 'CAL-2026-114', description: 'Where its record is kept.' })
  record!: string;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time' })
  until!: string;
}

export class RetiredDto {
  @ApiProperty({ enum: RETIREMENT_REASONS })
  reason!: RetirementReason;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

const STATUSES = ['in-use', 'lapsed', 'unqualified', 'retired'] as const;
export type DeviceStatus = (typeof STATUSES)[number];

/** A device, without its key. */
export class DeviceDto {
  @ApiProperty({ type: 'integer' })
  revision!: number;

  @ApiProperty({ example: 'tablet-3' })
  device!: string;

  @ApiProperty({ enum: DEVICE_KINDS })
  kind!: DeviceKind;

  @ApiProperty({ type: PostDto })
  at!: PostDto;

  @ApiProperty({ enum: STATUSES })
  status!: DeviceStatus;

  @ApiProperty({ description: 'Whether it holds a key that people sign in with.' })
  hasKey!: boolean;

  @ApiProperty({ type: [QualificationDto], description: 'All that there ever were, oldest first.' })
  qualifications!: QualificationDto[];

  @ApiProperty({
    format: 'date-time',
    required: false,
    description: 'Of its newest qualification.',
  })
  validUntil?: string;

  @ApiProperty({
    type: 'integer',
    required: false,
    description: 'How far its clock was ahead of the ledger when somebody signed in on it.',
  })
  clockOffsetMs?: number;

  @ApiProperty({ type: RetiredDto, required: false, description: 'Why and since when.' })
  retired?: RetiredDto;
}

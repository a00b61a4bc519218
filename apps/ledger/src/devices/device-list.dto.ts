import { ApiProperty } from '@nestjs/swagger';
import type { DeviceKind, RetirementReason } from '@selfsame/custody';
import type { DeviceRow } from '@selfsame/projections';
import { PostDto } from '../http/command-dto.js';
import { Absent, Identifier } from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { pageOf } from '../read-models/page-dto.js';
import { DEVICE_KINDS, RETIREMENT_REASONS } from './devices.dto.js';

export class DevicesQuery extends ListQuery {
  @Absent()
  @Identifier('Only those that belong to this site.', 40, 'motol')
  site?: string;
}

class DeviceRowDto extends PostDto implements DeviceRow {
  @ApiProperty({ example: 'tablet-3' })
  readonly device!: string;

  @ApiProperty({ enum: DEVICE_KINDS })
  readonly kind!: DeviceKind;

  @ApiProperty({ description: 'Whether it holds a key that people sign in with.' })
  readonly hasKey!: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Of the qualification that was told last; null where there is none.',
  })
  readonly validUntil!: string | null;

  @ApiProperty({
    enum: RETIREMENT_REASONS,
    nullable: true,
    description: 'Why it is out of use; null where it is not.',
  })
  readonly retired!: RetirementReason | null;
}

export const DevicesPageDto = pageOf('DevicesPageDto', DeviceRowDto);

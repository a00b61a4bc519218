import { ApiProperty } from '@nestjs/swagger';
import {
  ACCOUNT_STATUS,
  type AccountRow,
  type AccountStatus,
  type GrantRow,
  type ProposalRow,
  type TrainingRow,
  type VouchingRow,
} from '@selfsame/projections';
import { IDENTITY_DOCUMENTS } from '@selfsame/custody';
import { PostDto } from '../http/command-dto.js';
import type { Named } from '../identity-vault/staff-names.js';
import { Absent, Moment, Pattern } from '../http/fields.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { pageOf } from '../read-models/page-dto.js';

export class PeopleAsOfQuery extends ListQuery {
  @Absent()
  @Moment('As it was known by then.')
  asOf?: string;

  @Absent()
  @Pattern('As the whole log stood at this position.', /^\d{1,9}\.\d{1,20}$/, '1.41')
  position?: string;
}

class GrantRowDto extends PostDto implements GrantRow {
  @ApiProperty()
  readonly grant!: string;

  @ApiProperty({ example: 'nurse' })
  readonly role!: string;

  @ApiProperty({ format: 'date-time' })
  readonly until!: string;

  @ApiProperty({ description: 'Whether its time was not over then.' })
  readonly counts!: boolean;

  @ApiProperty({ format: 'date-time' })
  readonly givenAt!: string;

  @ApiProperty({ example: 'S-1' })
  readonly givenBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Where two have to agree.' })
  readonly proposedBy!: string | null;
}

class ProposalRowDto extends PostDto implements ProposalRow {
  @ApiProperty()
  readonly grant!: string;

  @ApiProperty({ example: 'administrator' })
  readonly role!: string;

  @ApiProperty({ format: 'date-time' })
  readonly until!: string;

  @ApiProperty({ format: 'date-time' })
  readonly proposedAt!: string;

  @ApiProperty({ example: 'S-1' })
  readonly proposedBy!: string;
}

class VouchingRowDto implements VouchingRow {
  @ApiProperty({ description: 'The password or the link that counts since then.' })
  readonly wayIn!: string;

  @ApiProperty({ enum: IDENTITY_DOCUMENTS })
  readonly document!: string;

  @ApiProperty({ example: 'S-7' })
  readonly vouchedBy!: string;

  @ApiProperty({ format: 'date-time' })
  readonly vouchedAt!: string;
}

class TrainingRowDto implements TrainingRow {
  @ApiProperty()
  readonly training!: string;

  @ApiProperty()
  readonly record!: string;

  @ApiProperty({ format: 'date-time' })
  readonly validUntil!: string;

  @ApiProperty({ description: 'Whether it was valid then.' })
  readonly counts!: boolean;

  @ApiProperty()
  readonly recordedBy!: string;
}

class AccountRowDto implements Named<AccountRow> {
  @ApiProperty({ example: 'S-1043' })
  readonly person!: string;

  @ApiProperty({ type: String, nullable: true, example: 'Jana Nováková' })
  readonly name!: string | null;

  @ApiProperty({ type: PostDto })
  readonly home!: PostDto;

  @ApiProperty({ enum: ACCOUNT_STATUS })
  readonly status!: AccountStatus;

  @ApiProperty({ format: 'date-time', description: 'Of this status.' })
  readonly since!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly activatedAt!: string | null;

  @ApiProperty({ example: 'S-1' })
  readonly invitedBy!: string;

  @ApiProperty({ description: 'Whether something that opens it counts for nothing yet.' })
  readonly waitsForVoucher!: boolean;

  @ApiProperty({ type: [VouchingRowDto] })
  readonly vouchings!: readonly VouchingRowDto[];

  @ApiProperty({ type: [ProposalRowDto], description: 'Roles that wait for a second person.' })
  readonly proposals!: readonly ProposalRowDto[];

  @ApiProperty({ type: [GrantRowDto], description: 'Given, and not withdrawn by then.' })
  readonly grants!: readonly GrantRowDto[];

  @ApiProperty({ type: [TrainingRowDto] })
  readonly trainings!: readonly TrainingRowDto[];

  @ApiProperty({ type: 'integer' })
  readonly passkeys!: number;

  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  readonly lastSignIn!: string | null;
}

export const AccountsPageDto = pageOf('AccountsPageDto', AccountRowDto);

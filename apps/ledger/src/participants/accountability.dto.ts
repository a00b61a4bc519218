import { ApiProperty } from '@nestjs/swagger';
import type { TubeAccount } from '@selfsame/custody';

export class TubeAccountDto {
  @ApiProperty({ example: 'CHA999926ABC123', description: 'The therapy.' })
  coi!: string;

  @ApiProperty({ type: 'integer', description: 'Which dose of the participant it was made for.' })
  doseNumber!: number;

  @ApiProperty({ example: 'T1' })
  tube!: string;

  @ApiProperty({ example: 'B1' })
  batch!: string;

  @ApiProperty({ format: 'date-time' })
  filledAt!: string;

  @ApiProperty({ type: 'integer' })
  filledMicrolitres!: number;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it came into the custody of the site where it is given.',
  })
  receivedAt!: string | null;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it was thawed: from then on it is used, or wasted.',
  })
  thawedAt!: string | null;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it was opened.',
  })
  dispensedAt!: string | null;

  @ApiProperty({ type: 'integer' })
  administeredMicrolitres!: number;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  returnedAt!: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  destroyedAt!: string | null;

  @ApiProperty({ description: 'Whole, and at the site: to be counted there with one’s own eyes.' })
  isOnHand!: boolean;
}

/** Tubes, counted. */
class BalanceDto {
  @ApiProperty({ type: 'integer' })
  received!: number;

  @ApiProperty({ type: 'integer' })
  dispensed!: number;

  @ApiProperty({ type: 'integer' })
  administered!: number;

  @ApiProperty({ type: 'integer' })
  returned!: number;

  @ApiProperty({ type: 'integer' })
  destroyed!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Thawed, gone, and nothing of it was given.',
  })
  thawedAndWasted!: number;

  @ApiProperty({ type: 'integer' })
  onHand!: number;
}

export class AccountabilityDto {
  @ApiProperty({ type: [TubeAccountDto] })
  tubes!: readonly TubeAccountDto[];

  @ApiProperty({ type: BalanceDto })
  balance!: BalanceDto;
}

/** What has not happened is told, and not left out: a list is compared line by line. */
export const toldOf = (
  coi: string,
  doseNumber: number,
  { receivedAt, thawedAt, dispensedAt, returnedAt, destroyedAt, ...rest }: TubeAccount,
): TubeAccountDto => ({
  coi,
  doseNumber,
  ...rest,
  receivedAt: receivedAt ?? null,
  thawedAt: thawedAt ?? null,
  dispensedAt: dispensedAt ?? null,
  returnedAt: returnedAt ?? null,
  destroyedAt: destroyedAt ?? null,
});

export function balanceOf(tubes: readonly TubeAccountDto[]): BalanceDto {
  const count = (of: (tube: TubeAccountDto) => boolean): number => tubes.filter(of).length;
  return {
    received: count(({ receivedAt }) => receivedAt !== null),
    dispensed: count(({ dispensedAt }) => dispensedAt !== null),
    administered: count(({ administeredMicrolitres }) => administeredMicrolitres > 0),
    returned: count(({ returnedAt }) => returnedAt !== null),
    destroyed: count(({ destroyedAt }) => destroyedAt !== null),
    thawedAndWasted: count(
      ({ thawedAt, administeredMicrolitres, returnedAt, destroyedAt }) =>
        thawedAt !== null &&
        administeredMicrolitres === 0 &&
        (returnedAt !== null || destroyedAt !== null),
    ),
    onHand: count(({ isOnHand }) => isOnHand),
  };
}

import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, Identifier, Moment, Note, Parts, Sha256, Whole } from '../http/fields.js';

const COLDEST = -273_150;
const HOTTEST = 100_000;
const DEEPEST = 5_000;
const A_WEEK_IN_MINUTES = 7 * 24 * 60;

export class WatchTankDto extends CommandDto {
  @Whole('The warmest that it may be, in thousandths of a degree Celsius.', COLDEST, HOTTEST)
  maxMilliCelsius!: number;

  @Whole('The least nitrogen that it must hold, in millimetres.', 0, DEEPEST)
  minLevelMillimetres!: number;

  @Whole('After how many minutes without a reading its silence is an alarm.', 1, A_WEEK_IN_MINUTES)
  silentAfterMinutes!: number;
}

export class TankReadingDto {
  @Moment('When.')
  at!: string;

  @Whole('In thousandths of a degree Celsius.', COLDEST, HOTTEST)
  milliCelsius!: number;

  @Whole('How deep the nitrogen stands, in millimetres.', 0, DEEPEST)
  levelMillimetres!: number;
}

export class IngestTankReadingsDto extends CommandDto {
  @Sha256("SHA-256 of the monitor's own file.")
  fileSha256!: string;

  @Parts(
    'Its readings, in any order; of times that were told before, none counts again.',
    () => TankReadingDto,
    5_000,
  )
  readings!: TankReadingDto[];
}

export class RescueBoxesDto extends CommandDto {
  @Identifier('The tank in which they stand now.', 30, 'tank-2')
  to!: string;

  @Parts('Every box that was carried over, scanned.', () => ScanDto, 400)
  boxes!: ScanDto[];

  @Moment(
    'Since when they were not cold enough: since the tank failed, or was last seen to be cold, or, where it still was, since the first box was lifted out.',
  )
  warmSince!: string;

  @Absent()
  @Whole(
    'How warm the tank was when it was found, in thousandths of a degree Celsius.',
    COLDEST,
    HOTTEST,
  )
  milliCelsius?: number;

  @Note('What happened to the tank.')
  cause!: string;
}

export class CloseTankAlarmDto extends CommandDto {
  @Note('What was found, and what was done.')
  evidence!: string;
}

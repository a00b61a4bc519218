import { GRADES, type Grade, PLATE_KINDS, type PlateKind } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Identifier, Note, OneOf, Parts, Pattern, Sha256, Whole } from '../http/fields.js';

const SESSION = /^SESSION-\d{1,6}$/;
const MOST = 100_000_000;

const PlateNumber = () => Identifier('The number that is printed on the plate.', 40, 'P-0107');
const Session = () => Pattern('The session that stands on the plate.', SESSION, 'SESSION-4');

export class PlateDto {
  @PlateNumber()
  plate!: string;

  @OneOf('What it is.', PLATE_KINDS)
  kind!: PlateKind;

  @OneOf('The grade of the place where it lay.', GRADES)
  grade!: Grade;

  @Identifier('Where it lay, as the plan of the room calls it.', 40, 'left-of-hood')
  place!: string;

  @Whole('For how many minutes.', 0, 1_440)
  exposedMinutes!: number;
}

export class TakeEnvironmentSamplesDto extends CommandDto {
  @Parts('Every plate that lay there.', () => PlateDto, 20)
  plates!: PlateDto[];

  @Absent()
  @Pattern('Left out while the bench is open: its session is the one.', SESSION, 'SESSION-4')
  session?: string;
}

export class ReviewEnvironmentResultDto extends CommandDto {
  @PlateNumber()
  plate!: string;

  @Session()
  session!: string;

  @Whole('What was counted, keyed by this person.', 0, MOST)
  count!: number;
}

export class RecordEnvironmentResultDto extends ReviewEnvironmentResultDto {
  @Identifier('The instrument.', 60, 'analyser-1')
  instrument!: string;

  @Sha256('SHA-256 of the raw data.')
  rawDataSha256!: string;
}

export class CorrectEnvironmentResultDto extends CommandDto {
  @PlateNumber()
  plate!: string;

  @Whole('What stands there now.', 0, MOST)
  from!: number;

  @Absent()
  @Whole('What should stand there; left out where the count was of another plate.', 0, MOST)
  count?: number;

  @Note('Why.')
  reason!: string;
}

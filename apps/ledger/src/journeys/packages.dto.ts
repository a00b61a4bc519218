import { TAKE_OVER_REASONS } from '@selfsame/custody';
import { CommandDto, PostDto, ScanDto } from '../http/command-dto.js';
import {
  Absent,
  Identifier,
  Moment,
  Note,
  OneOf,
  Part,
  Parts,
  Sha256,
  Whole,
  YesNo,
} from '../http/fields.js';

const COLDEST = -273_150;
const HOTTEST = 100_000;

class AboutPackageDto extends CommandDto {
  @Part('The SSCC of the package.', () => ScanDto)
  package!: ScanDto;
}

class AboutOutsideDto extends AboutPackageDto {
  @Part('The seal as it is seen.', () => ScanDto)
  seal!: ScanDto;

  @Part('The logger as it is seen.', () => ScanDto)
  logger!: ScanDto;
}

export class PackUnitsDto extends AboutPackageDto {
  @Parts('The units that go in, each scanned.', () => ScanDto)
  units!: ScanDto[];

  @OneOf('Which way.', ['startingMaterial', 'product', 'return'])
  leg!: 'startingMaterial' | 'product' | 'return';

  @Part('Where it is sent.', () => PostDto)
  destination!: PostDto;

  @Part('The shipper.', () => ScanDto)
  shipper!: ScanDto;

  @Part('The logger that travels with it.', () => ScanDto)
  logger!: ScanDto;
}

export class SealPackageDto extends AboutPackageDto {
  @Part('The seal that is put on.', () => ScanDto)
  seal!: ScanDto;
}

export class OfferHandoffDto extends AboutOutsideDto {
  @Part('The post that shall take it.', () => PostDto)
  to!: PostDto;
}

export class AcceptHandoffDto extends AboutOutsideDto {}

export class DepartPackageDto extends AboutOutsideDto {
  @Absent()
  @Part('Where it is driven, when that is not where it was sent: back, for one.', () => PostDto)
  destination?: PostDto;
}

export class OpenPackageDto extends AboutOutsideDto {}

export class RefuseHandoffDto extends AboutPackageDto {
  @OneOf('Why.', [
    'seal-broken',
    'seal-differs',
    'wrong-package',
    'temperature',
    'damaged',
    'paperwork',
    'cannot-take',
  ])
  reason!:
    | 'seal-broken'
    | 'seal-differs'
    | 'wrong-package'
    | 'temperature'
    | 'damaged'
    | 'paperwork'
    | 'cannot-take';

  @Absent()
  @Sha256('Of a photograph of what is wrong with it.')
  photoSha256?: string;
}

export class WithReasonDto extends AboutPackageDto {
  @Note('Why.')
  reason!: string;
}

export class TakeOverDto extends AboutPackageDto {
  @OneOf('Why the other side takes no part.', TAKE_OVER_REASONS)
  reason!: (typeof TAKE_OVER_REASONS)[number];

  @Absent()
  @Identifier('A second person who was there; without one, QA asks.', 60, 'nurse-2')
  witness?: string;
}

export class RerouteDestinationDto extends CommandDto {
  @Part('Where it goes from now on.', () => PostDto)
  destination!: PostDto;

  @Note('Why.')
  reason!: string;
}

export class ChangeDriverDto extends AboutPackageDto {
  @Identifier('The person who drove so far.', 60, 'courier-1')
  from!: string;
}

export class OpenEnRouteDto extends AboutPackageDto {
  @OneOf('Why it was opened.', ['customs', 'refill-coolant', 'inspection'])
  cause!: 'customs' | 'refill-coolant' | 'inspection';

  @Identifier('Who saw it, by pseudonym.', 60, 'customs-officer')
  witness!: string;

  @Part('The seal that was put on afterwards.', () => ScanDto)
  newSeal!: ScanDto;
}

export class ReceivePackageDto extends AboutOutsideDto {
  @Whole('What the logger shows now, in thousandths of a degree Celsius.', COLDEST, HOTTEST)
  temperatureMilliCelsius!: number;

  @YesNo('The package is undamaged.')
  intact!: boolean;
}

export class UnpackUnitsDto extends AboutPackageDto {
  @Parts('The units that came out, each scanned; none when it was empty.', () => ScanDto, 100, 0)
  units!: ScanDto[];
}

export class OfferUnitsDto extends CommandDto {
  @Parts('The units, each scanned by whoever gives them.', () => ScanDto)
  units!: ScanDto[];

  @Part('The post of the same site that shall take them.', () => PostDto)
  to!: PostDto;
}

export class AcceptUnitsDto extends CommandDto {
  @Parts('The units, each scanned by whoever takes them.', () => ScanDto)
  units!: ScanDto[];
}

class ReadingDto {
  @Moment('When.')
  at!: string;

  @Whole('In thousandths of a degree Celsius.', COLDEST, HOTTEST)
  milliCelsius!: number;
}

export class IngestLoggerDataDto extends AboutPackageDto {
  @Part('The logger whose file this is.', () => ScanDto)
  logger!: ScanDto;

  @Sha256("SHA-256 of the logger's own file.")
  fileSha256!: string;

  @Parts(
    'Its readings; none when it kept none, which holds the package.',
    () => ReadingDto,
    5_000,
    0,
  )
  readings!: ReadingDto[];
}

class WhereNobodyStandsDto {
  @Identifier('The site.', 40, 'motol')
  site!: string;

  @Identifier('The locker, airline or customs, as QA has declared it.', 40, 'locker-3')
  post!: string;
}

class ProofDto {
  @OneOf('What proves it.', ['locker-code', 'waybill', 'receipt'])
  kind!: 'locker-code' | 'waybill' | 'receipt';

  @Sha256('Of the code or the number: the ledger keeps neither.')
  sha256!: string;
}

export class DepositPackageDto extends AboutOutsideDto {
  @Part('Where nobody stands.', () => WhereNobodyStandsDto)
  at!: WhereNobodyStandsDto;

  @Part('The post that shall fetch it.', () => PostDto)
  for!: PostDto;

  @Part('The code or the waybill under which it was left.', () => ProofDto)
  proof!: ProofDto;

  @Absent()
  @Sha256('Of a photograph.')
  photoSha256?: string;
}

export class CollectPackageDto extends AboutOutsideDto {
  @Part('Where it is fetched.', () => WhereNobodyStandsDto)
  at!: WhereNobodyStandsDto;

  @Part('The code or the waybill under which it was left.', () => ProofDto)
  proof!: ProofDto;
}

export class ReportNotFoundDto extends AboutPackageDto {
  @Part('Where it should have been.', () => WhereNobodyStandsDto)
  at!: WhereNobodyStandsDto;
}

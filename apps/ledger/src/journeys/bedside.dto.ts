import {
  CANCELLATIONS,
  type CancelInfusion,
  type IdentifiedBy,
  type Proxy,
} from '@selfsame/custody';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, Identifier, Moment, Note, OneOf, Part, Whole, YesNo } from '../http/fields.js';
import { type HeardDto, SaidByProxy, SaidHow, WasHeard } from '../identity-vault/heard.dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

const MOST = 1_000_000;

export class PlanInfusionDto extends CommandDto {
  @Identifier('The site.', 40, 'motol')
  site!: string;

  @Identifier('The post.', 40, 'neurology')
  post!: string;

  @Moment('When it is planned.')
  plannedAt!: string;
}

export class CancelInfusionDto extends CommandDto {
  @OneOf('Why nothing is given.', CANCELLATIONS)
  cause!: CancelInfusion['data']['cause'];
}

export class VerifyIdentityDto extends SignedCommandDto {
  @Part('The wristband.', () => ScanDto)
  wristband!: ScanDto;

  @Part('The closed tube.', () => ScanDto)
  tube!: ScanDto;

  @Identifier('The subject number as read from the label.', 20, '01-012')
  subjectNumber!: string;

  @SaidHow()
  identity!: IdentifiedBy;

  @Absent()
  @SaidByProxy()
  proxy?: Proxy;

  @Absent()
  @WasHeard()
  heard?: HeardDto;
}

export class OpenTubeDto extends CommandDto {
  @Part('The tube.', () => ScanDto)
  tube!: ScanDto;
}

export class DrawUpDto extends OpenTubeDto {
  @Part("The syringe's own label.", () => ScanDto)
  syringe!: ScanDto;

  @Whole('Volume in microlitres.', 1, MOST)
  volumeMicrolitres!: number;
}

export class HoldTimeOutDto extends CommandDto {
  @Part('The wristband.', () => ScanDto)
  wristband!: ScanDto;

  @Part('The syringe.', () => ScanDto)
  syringe!: ScanDto;

  @Identifier('The route, said aloud.', 40, 'intrathecal')
  route!: string;
}

export class StartInfusionDto extends CommandDto {
  @Part('The syringe.', () => ScanDto)
  syringe!: ScanDto;

  @Identifier('The route.', 40, 'intrathecal')
  route!: string;

  @Whole('The number of the dose.', 1, 100)
  doseNumber!: number;
}

export class RecordPunctureFailureDto extends CommandDto {
  @Whole('How many attempts failed.', 1, 10)
  attempts!: number;
}

export class RecordSpillDto extends CommandDto {
  @Part('The tube or syringe.', () => ScanDto)
  unit!: ScanDto;

  @Whole('Volume in microlitres.', 1, MOST)
  volumeMicrolitres!: number;

  @YesNo('The volume is an estimate.')
  estimated!: boolean;
}

export class CompleteInfusionDto extends CommandDto {
  @Part('The syringe.', () => ScanDto)
  syringe!: ScanDto;

  @Whole('Infused, in microlitres.', 0, MOST)
  infusedMicrolitres!: number;

  @Whole('Left in the syringe, in microlitres.', 0, MOST)
  residualMicrolitres!: number;

  @Whole('Wasted, in microlitres, spills already recorded left out.', 0, MOST)
  wasteMicrolitres!: number;

  @YesNo('The volumes are estimates.')
  estimated!: boolean;
}

export class AbortInfusionDto extends CompleteInfusionDto {
  @Note('Why.')
  reason!: string;
}

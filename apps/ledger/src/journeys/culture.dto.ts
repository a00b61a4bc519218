import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, OneOf, Part, Parts, Percent, Whole } from '../http/fields.js';

const MOST_CELLS = 1_000_000_000_000;
const WIDEST = 1_000_000;

class AtBenchDto extends CommandDto {
  @Part('The workstation.', () => ScanDto)
  bench!: ScanDto;
}

export class CellCountDto {
  @Whole('Viable cells, in whole cells and never in millions.', 0, MOST_CELLS)
  viableCells!: number;

  @Percent('Viability in percent.')
  viabilityPercent!: string;
}

export class IsolateCellsDto extends AtBenchDto {
  @Part('The starting material.', () => ScanDto)
  from!: ScanDto;

  @Parts('The vessels, each scanned.', () => ScanDto)
  into!: ScanDto[];

  @Whole('How many vessels stand there.', 1, 100)
  declaredVessels!: number;

  @Whole('Nucleated cells, in whole cells.', 0, MOST_CELLS)
  nucleatedCells!: number;

  @Percent('Viability in percent.')
  viabilityPercent!: string;

  @Whole('Growing area of all vessels together, in square centimetres.', 1, WIDEST)
  areaSquareCentimetres!: number;

  @Part('Lot of the medium.', () => ScanDto)
  medium!: ScanDto;

  @Part('Lot of the supplement.', () => ScanDto)
  supplement!: ScanDto;

  @Absent()
  @Part('Lot of the vessels that are seeded, where the house keeps account of them.', () => ScanDto)
  vesselLot?: ScanDto;
}

export class ChangeMediumDto extends AtBenchDto {
  @Parts('The vessels.', () => ScanDto)
  vessels!: ScanDto[];

  @Part('Lot of the medium.', () => ScanDto)
  medium!: ScanDto;

  @Whole('Confluence in percent.', 0, 100)
  confluencePercent!: number;
}

export class PassageCellsDto extends AtBenchDto {
  @Parts('The vessels that are emptied.', () => ScanDto)
  from!: ScanDto[];

  @Parts('The vessels that are seeded, each scanned.', () => ScanDto)
  into!: ScanDto[];

  @Whole('How many new vessels stand there.', 1, 100)
  declaredVessels!: number;

  @Absent()
  @Whole('Confluence of the vessels that are emptied, in percent.', 0, 100)
  confluencePercent?: number;

  @Part('The count.', () => CellCountDto)
  count!: CellCountDto;

  @Whole('Growing area of the emptied vessels together, in square centimetres.', 1, WIDEST)
  areaSquareCentimetres!: number;

  @Part('Lot of the detachment reagent.', () => ScanDto)
  reagent!: ScanDto;

  @Absent()
  @Part('Lot of the vessels that are seeded, where the house keeps account of them.', () => ScanDto)
  vesselLot?: ScanDto;
}

export class DiscardVesselDto extends CommandDto {
  @Part('The vessel.', () => ScanDto)
  vessel!: ScanDto;

  @OneOf('Why.', ['broken', 'contaminated', 'surplus'])
  cause!: 'broken' | 'contaminated' | 'surplus';
}

export class HarvestCellsDto extends AtBenchDto {
  @Parts('The vessels that are harvested.', () => ScanDto)
  from!: ScanDto[];

  @Part('The container of the harvest.', () => ScanDto)
  into!: ScanDto;

  @Part('The count.', () => CellCountDto)
  count!: CellCountDto;

  @Absent()
  @Part('Lot of the detachment reagent.', () => ScanDto)
  reagent?: ScanDto;
}

export class FillTubesDto extends AtBenchDto {
  @Part('The harvest.', () => ScanDto)
  from!: ScanDto;

  @Parts('The tubes, each scanned.', () => ScanDto)
  tubes!: ScanDto[];

  @Whole('How many tubes stand there.', 1, 100)
  declaredTubes!: number;

  @Whole('Volume of each tube, in microlitres.', 1, 1_000_000)
  volumeMicrolitres!: number;

  @Whole('Viable cells in each tube, in whole cells.', 1, MOST_CELLS)
  cellsPerTube!: number;

  @Part('Lot of the diluent.', () => ScanDto)
  diluent!: ScanDto;

  @Absent()
  @Part('Lot of the tubes, where the house keeps account of them.', () => ScanDto)
  tubeLot?: ScanDto;
}

import { AIM_SYMBOLOGY } from '../http/command-dto.js';
import { Absent, Identifier, Parts, Pattern, Raw, Text } from '../http/fields.js';

const MOST_THINGS = 500;

/** One thing that somebody could hold before a scanner. */
export class ThingOnTrayDto {
  @Text('What people call it.')
  name!: string;

  @Identifier('What kind of thing it is.', 40, 'wristband')
  kind!: string;

  @Absent()
  @Text('Where it lies.')
  place?: string;

  @Absent()
  @Raw('What the invented person who wears it answers, asked who he is.', 120)
  says?: string;

  @Pattern('AIM symbology identifier as a scanner would report it.', AIM_SYMBOLOGY, ']d2')
  symbology!: string;

  @Raw('The characters of its symbol, control characters included.', 400)
  raw!: string;

  @Absent()
  @Identifier('The therapy that it belongs to.', 15, 'CHA999926ABC123')
  coi?: string;

  @Absent()
  @Identifier('The participant that it belongs to.', 20, '01-012')
  subjectNumber?: string;
}

export class PracticeTrayDto {
  @Parts('Everything that lies about.', () => ThingOnTrayDto, MOST_THINGS, 0)
  rows!: readonly ThingOnTrayDto[];
}

import {
  ALERT_KINDS,
  type AlertKind,
  ENDING_KINDS,
  type EndingKind,
  PACKAGE_STATES,
  type PackageState,
} from '@selfsame/projections';
import { DEVIATION_CLASSES, type DeviationClass } from '@selfsame/custody';
import { Absent, Identifier, Moment, OneOf, Pattern, Raw } from '../http/fields.js';

export class ListQuery {
  @Absent()
  @Pattern('Wait until this position is shown.', /^\d{1,9}\.\d{1,20}$/, '1.41')
  after?: string | undefined;

  @Absent()
  @Pattern('How many rows at most.', /^[1-9]\d{0,2}$/, '100')
  limit?: string;

  @Absent()
  @Raw('Where the previous page ended.', 400)
  cursor?: string | undefined;
}

export class SearchQuery extends ListQuery {
  @Raw('The beginning of a number; with a symbology, what was scanned.', 120)
  q!: string;

  @Absent()
  @Pattern(
    'Of what was scanned: the AIM identifier (ISO/IEC 15424).',
    /^\][A-Za-z][0-9A-Za-z]$/,
    ']d2',
  )
  symbology?: string;
}

export class AlertsQuery extends ListQuery {
  @Absent()
  @Pattern('Only those that nobody has resolved.', /^(true|false)$/, 'true')
  open?: string;

  @Absent()
  @OneOf('Only those of this kind.', ALERT_KINDS)
  kind?: AlertKind;

  @Absent()
  @OneOf('The order of the log, or its end before all else.', ['log', 'newest-first'])
  order?: 'log' | 'newest-first';
}

export class HoldsQuery extends ListQuery {
  @Absent()
  @Pattern('Only those that nobody has resolved.', /^(true|false)$/, 'true')
  open?: string;
}

export class DeviationsQuery extends ListQuery {
  @Absent()
  @Pattern('Only those that are neither closed nor accepted.', /^(true|false)$/, 'true')
  open?: string;

  @Absent()
  @OneOf('Only those of this class.', DEVIATION_CLASSES)
  classification?: DeviationClass;

  @Absent()
  @Identifier('Only those that were recorded at this site.', 40, 'motol')
  site?: string;
}

export class PackagesQuery extends ListQuery {
  @Absent()
  @OneOf('Held by the own post, offered to it, or on its way to the own site.', PACKAGE_STATES)
  state?: PackageState;
}

const BOARD_STATES = ['live', 'ended'] as const;

export class BoardQuery extends ListQuery {
  @Absent()
  @OneOf('Only those that go on, or only those that are over.', BOARD_STATES)
  state?: (typeof BOARD_STATES)[number];

  @Absent()
  @Pattern(
    'Only those with which something happened after this position: for whoever knows the others.',
    /^\d{1,9}\.\d{1,20}$/,
    '1.41',
  )
  changedAfter?: string;
}

export class EndingsQuery extends ListQuery {
  @Moment('What ends before then, or has ended.')
  before!: string;

  @Absent()
  @OneOf('Only ends of this kind.', ENDING_KINDS)
  kind?: EndingKind;
}

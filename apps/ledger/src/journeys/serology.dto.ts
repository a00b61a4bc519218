import { MARKER_NAMES, SEROLOGY_STATUSES, type Serology } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Absent, Identifier, OneOf, Part, Pattern } from '../http/fields.js';

type Status = (typeof SEROLOGY_STATUSES)[number];

const Reported = (of: string) => OneOf(`What was reported of ${of}.`, [...SEROLOGY_STATUSES]);

class SerologyFindingsDto implements Record<(typeof MARKER_NAMES)[number], Status | undefined> {
  @Absent()
  @Reported('HIV 1 and 2')
  hiv: Status | undefined;

  @Absent()
  @Reported('HBsAg')
  hbsag: Status | undefined;

  @Absent()
  @Reported('antibodies to HBc')
  antiHbc: Status | undefined;

  @Absent()
  @Reported('antibodies to HCV')
  antiHcv: Status | undefined;

  @Absent()
  @Reported('Treponema pallidum')
  syphilis: Status | undefined;

  @Absent()
  @Reported('HTLV I and II')
  htlv: Status | undefined;
}

export class RecordSerologyDto extends CommandDto {
  @Pattern('The day on which the blood was drawn.', /^\d{4}-\d{2}-\d{2}$/, '2026-03-02')
  sampledOn!: string;

  @Identifier('The laboratory.', 40, 'lab-12')
  laboratory!: string;

  @Identifier("The number of the laboratory's report.", 40, 'SER-26-0815')
  report!: string;

  @Part('What was reported, marker by marker; at least one.', () => SerologyFindingsDto)
  findings!: SerologyFindingsDto;
}

/** Only what was reported: a marker that nobody wrote down is not one that was negative. */
export const reportedIn = (findings: SerologyFindingsDto): Serology =>
  Object.fromEntries(
    MARKER_NAMES.flatMap(marker =>
      findings[marker] === undefined ? [] : [[marker, findings[marker]]],
    ),
  );

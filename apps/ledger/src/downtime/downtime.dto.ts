import {
  CIRCLES,
  type Circle,
  DECLARERS,
  type Declarer,
  FATES,
  FORM_NUMBER,
  type Fate,
  GRANTED_ROLES,
  type GrantedRole,
  IDENTIFIED_BY,
  type IdentifiedBy,
} from '@selfsame/custody';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import {
  Absent,
  Identifier,
  Identifiers,
  Moment,
  Note,
  OneOf,
  Part,
  Pattern,
  Sha256,
  Whole,
  YesNo,
} from '../http/fields.js';
import { TUBE } from '../http/item-names.js';

const MOST = 1_000_000;
const FORM_EXAMPLE = 'CHA999926ABC123-1-A';
const ANSWERS = ['no-hold', 'held', 'nobody-answered'] as const;
const ENDINGS = ['completed', 'aborted'] as const;

export class DeclareDowntimeDto extends CommandDto {
  @Identifier('The site.', 40, 'motol')
  site!: string;

  @Moment('From when nobody could ask the ledger.')
  from!: string;

  @Moment('Until when.')
  until!: string;

  @Note('Why.')
  cause!: string;

  @Identifier('Who declared it.', 60, 'nurse-1')
  declaredBy!: string;

  @OneOf('As what he declared it.', DECLARERS)
  declaredAs!: Declarer;
}

export class IssueDowntimePackDto extends CommandDto {
  @Pattern('The closed tube that is to be given.', TUBE, 'T1')
  item!: string;
}

export class TellPackHolderDto extends CommandDto {
  @Pattern('The pack.', /^PACK-\d{1,3}$/, 'PACK-1')
  pack!: string;

  @OneOf('Who was told, by what he is.', GRANTED_ROLES)
  told!: GrantedRole;
}

export class PaperCheckDto {
  @Identifier('Who made the check.', 60, 'nurse-1')
  person!: string;

  @Moment('When, as it stands on the form.')
  at!: string;

  @Identifier('The subject number as it was copied from the tube.', 20, '01-012')
  subjectNumber!: string;

  @OneOf('Who or what said who the person is.', IDENTIFIED_BY)
  identity!: IdentifiedBy;

  @YesNo('Whether YES is crossed: person, band and tube are of one participant.')
  agrees!: boolean;
}

export class CallToTheListDto {
  @Moment('When somebody on the list was called.')
  at!: string;

  @OneOf('Whom of the list.', CIRCLES)
  circle!: Circle;

  @OneOf('What he said of holds since the printing.', ANSWERS)
  answer!: (typeof ANSWERS)[number];
}

class OnOneSheetDto {
  @Identifiers('Everybody who signed the sheet.', 'nurse-1', 4)
  people!: string[];

  @Absent()
  @Part('The telephone call before it.', () => CallToTheListDto)
  call?: CallToTheListDto;
}

export class PaperCourseDto extends OnOneSheetDto {
  @OneOf('How it ended.', ENDINGS)
  outcome!: (typeof ENDINGS)[number];

  @Moment('When the tube was opened.')
  openedAt!: string;

  @Moment('When the dose was drawn up.')
  drawnUpAt!: string;

  @Moment('When the infusion began.')
  startedAt!: string;

  @Moment('When it ended.')
  endedAt!: string;

  @Identifier('The route.', 40, 'intrathecal')
  route!: string;

  @Whole('Which dose.', 1, 100)
  doseNumber!: number;

  @Whole('Drawn up, in microlitres.', 0, MOST)
  drawnMicrolitres!: number;

  @Whole('Infused, in microlitres.', 0, MOST)
  infusedMicrolitres!: number;

  @Whole('Left over, in microlitres.', 0, MOST)
  residualMicrolitres!: number;

  @Whole('Wasted, in microlitres.', 0, MOST)
  wasteMicrolitres!: number;

  @YesNo('Whether a volume is estimated.')
  estimated!: boolean;

  @Absent()
  @Note('Why it was broken off.')
  reason?: string;
}

export class PaperNotGivenDto extends OnOneSheetDto {
  @Moment('When it was decided.')
  at!: string;

  @Note('Why the dose was not given.')
  reason!: string;
}

export class IllegibleDto {
  @Moment('About when it was written.')
  at!: string;

  @Note('What can be read of it.')
  says!: string;
}

export class EnterDowntimeFormDto extends CommandDto {
  @Pattern('The number on the form.', FORM_NUMBER, FORM_EXAMPLE)
  form!: string;

  @Sha256(
    'SHA-256 of the scanned form. The paper and its scan stay at the hospital: names stand on them.',
  )
  formSha256!: string;

  @Absent()
  @Part('Sheet A or B: one of the two checks.', () => PaperCheckDto)
  check?: PaperCheckDto;

  @Absent()
  @Part('Sheet C: what was given.', () => PaperCourseDto)
  course?: PaperCourseDto;

  @Absent()
  @Part('Sheet C of a dose that was not given.', () => PaperNotGivenDto)
  notGiven?: PaperNotGivenDto;

  @Absent()
  @Part('A sheet that nobody can read.', () => IllegibleDto)
  illegible?: IllegibleDto;

  @Absent()
  @Part(
    "The tube's label that is stuck on the form. Needed of every sheet that can be read.",
    () => ScanDto,
  )
  tube?: ScanDto;

  @Absent()
  @Part('The label of the syringe, where one had been printed.', () => ScanDto)
  syringe?: ScanDto;

  @Absent()
  @Part('The sticker of the wristband, where one is on the form.', () => ScanDto)
  wristband?: ScanDto;
}

export class CompareDowntimeEntryDto extends CommandDto {
  @Pattern('The number on the form.', FORM_NUMBER, FORM_EXAMPLE)
  form!: string;

  @YesNo('Whether what was typed is what the paper says.')
  agrees!: boolean;

  @Absent()
  @Note('What differs.')
  note?: string;
}

export class ReturnDowntimeFormDto extends CommandDto {
  @Pattern('The number on the form.', FORM_NUMBER, FORM_EXAMPLE)
  form!: string;

  @OneOf('What became of it.', FATES)
  fate!: Fate;

  @Absent()
  @Identifier('Who saw it destroyed.', 60, 'nurse-2')
  witness?: string;

  @Note('Why it is not entered.')
  reason!: string;
}

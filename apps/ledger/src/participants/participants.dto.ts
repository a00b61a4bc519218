import type { IdentifiedBy, MaterialChoice, Proxy } from '@selfsame/custody';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Absent, Identifier, Moment, Note, OneOf, Part, Pattern, Whole } from '../http/fields.js';
import { type HeardDto, SaidByProxy, SaidHow, WasHeard } from '../identity-vault/heard.dto.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

export class EnrolParticipantDto extends CommandDto {
  @Pattern('Subject number of the study.', /^\d{2}-\d{3}$/, '01-012')
  subjectNumber!: string;

  @Identifier('Where the participant is treated.', 40, 'motol')
  site!: string;
}

export class RecordConsentDto extends CommandDto {
  @Identifier('Version of the signed form.', 20, 'v3')
  formVersion!: string;

  @OneOf('What shall happen to material after a withdrawal.', ['return', 'destroy', 'keep'])
  onWithdrawal!: MaterialChoice;

  @Absent()
  @Moment('When it was signed, where that was not just now.')
  signedAt?: string;
}

export class DeclineConsentDto extends CommandDto {
  @Identifier('Version of the form that the participant was asked for.', 20, 'v4')
  formVersion!: string;
}

class ReplacementCheckDto {
  @Pattern('The subject number as the second person says it.', /^\d{2}-\d{3}$/, '01-012')
  subjectNumber!: string;

  @Identifier('The second person, by pseudonym.', 60, 'nurse-2')
  witness!: string;
}

export class ConfirmWristbandDto extends CommandDto {
  @Part('The wristband on the arm.', () => ScanDto)
  wristband!: ScanDto;

  @Absent()
  @SaidHow()
  identity?: IdentifiedBy;

  @Absent()
  @SaidByProxy()
  proxy?: Proxy;

  @Absent()
  @WasHeard()
  heard?: HeardDto;
}

export class BindWristbandDto extends ConfirmWristbandDto {
  @Absent()
  @Identifier('The stay in hospital for which it is bound.', 60, 'ENC-2026-0412')
  encounter?: string;

  @Absent()
  @Moment('When it ends at the latest.')
  expiresAt?: string;

  @Absent()
  @Part(
    'Needed when another one is or was bound, and the vault does not know the participant.',
    () => ReplacementCheckDto,
  )
  check?: ReplacementCheckDto;
}

export class EndEncounterDto extends CommandDto {
  @Absent()
  @Identifier('The stay that ends; absent: whichever it is.', 60, 'ENC-2026-0412')
  encounter?: string;

  @OneOf('How it ends.', ['discharged', 'transferred'])
  reason!: 'discharged' | 'transferred';
}

export class UnbindWristbandDto extends CommandDto {
  @Absent()
  @Part('The wristband; absent when it is gone, then none counts any more.', () => ScanDto)
  wristband?: ScanDto;

  @OneOf('Why it does not count any more.', ['torn', 'cut-off', 'lost', 'wrong-person'])
  reason!: 'torn' | 'cut-off' | 'lost' | 'wrong-person';
}

export class RegisterJourneyDto extends CommandDto {
  @Identifier('The protocol.', 60, 'als-msc-fresh')
  protocol!: string;

  @Whole('Its version.', 1, 10_000)
  protocolVersion!: number;
}

export class OpenStopDto extends CommandDto {
  @OneOf('Why participation ends.', ['consent-withdrawn', 'participant-died'])
  cause!: 'consent-withdrawn' | 'participant-died';

  @Absent()
  @OneOf(
    'What the participant wants now to become of what is left; absent: what was chosen with the consent.',
    ['return', 'destroy', 'keep'],
  )
  material?: MaterialChoice;
}

export class ResumeParticipationDto extends SignedCommandDto {
  @Identifier('The stop of the withdrawal.', 60, 'STOP-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77')
  stop!: string;

  @Identifier('Version of the form that was signed after the withdrawal.', 20, 'v3')
  formVersion!: string;

  @OneOf('What shall happen to material after another withdrawal.', ['return', 'destroy', 'keep'])
  onWithdrawal!: MaterialChoice;
}

export class LiftStopDto extends SignedCommandDto {
  @Identifier('The stop.', 60, 'STOP-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77')
  stop!: string;

  @Note('What shows that it was never meant for this participant.')
  evidence!: string;
}

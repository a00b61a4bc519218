import { CommandDto, ScanDto } from '../http/command-dto.js';
import { OneOf, Part, Pattern, Text, Whole } from '../http/fields.js';

export class EnrolParticipantDto extends CommandDto {
  @Pattern('Subject number of the study.', /^\d{2}-\d{3}$/, '01-012')
  subjectNumber!: string;

  @Text('Where the participant is treated.', 40)
  site!: string;
}

export class RecordConsentDto extends CommandDto {
  @Text('Version of the signed form.', 20)
  formVersion!: string;

  @OneOf('What shall happen to material after a withdrawal.', ['return', 'destroy', 'keep'])
  onWithdrawal!: 'return' | 'destroy' | 'keep';
}

export class BindWristbandDto extends CommandDto {
  @Part('The wristband on the arm.', () => ScanDto)
  wristband!: ScanDto;
}

export class RegisterJourneyDto extends CommandDto {
  @Text('The protocol.', 40)
  protocol!: string;

  @Whole('Its version.', 1, 10_000)
  protocolVersion!: number;
}

export class OpenStopDto extends CommandDto {
  @OneOf('Why participation ends.', ['consent-withdrawn', 'participant-died'])
  cause!: 'consent-withdrawn' | 'participant-died';
}

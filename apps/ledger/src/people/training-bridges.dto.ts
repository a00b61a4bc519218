import { BRIDGE_REASONS, type BridgeReason, LONGEST_BRIDGE_HOURS } from '@selfsame/custody';
import { CommandDto } from '../http/command-dto.js';
import { Identifier, OneOf, Whole } from '../http/fields.js';

export class BridgeTrainingDto extends CommandDto {
  @Identifier('Which training, as the refusal named it.', 60, 'bedside-identification')
  training!: string;

  @OneOf('Why nobody else can do it.', BRIDGE_REASONS)
  reason!: BridgeReason;

  @Whole('For how many hours from now.', 1, LONGEST_BRIDGE_HOURS)
  hours!: number;
}

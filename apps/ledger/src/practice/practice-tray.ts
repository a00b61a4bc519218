import type { ThingOnTrayDto } from './practice-tray.dto.js';

/**
 * What lies about in a ledger to practise on, for people who have neither labels nor a scanner. It is in the memory of this process and
 * nowhere else: no record says that somebody practised, and nothing is decided by what lies here.
 */
export class PracticeTray {
  private things: readonly ThingOnTrayDto[] = [];

  get rows(): readonly ThingOnTrayDto[] {
    return this.things;
  }

  /** Whatever lay there before is gone. */
  lay(things: readonly ThingOnTrayDto[]): void {
    this.things = [...things];
  }
}

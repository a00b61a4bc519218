import { type LogEvent, text } from './log-event.js';

/** What grew on plates beside the cells of a therapy, and for which of them somebody has answered. */
export class GrowthOfLog {
  /** Plates on which too much grew, each with its batch. */
  private readonly open = new Map<string, string>();
  /** Deviations that were opened for one of them. */
  private readonly deviations = new Map<string, string>();

  apply({ type, data }: Pick<LogEvent, 'type' | 'data'>): void {
    switch (type) {
      case 'EnvironmentResultNoted':
        if (isTooMuch(data)) this.open.set(text(data.plate), text(data.batch));
        break;
      case 'DeviationOpened':
        this.deviations.set(
          text(data.deviation),
          text((data.facts as { plate?: unknown } | undefined)?.plate),
        );
        break;
      case 'DeviationClosed':
      case 'DeviationAccepted':
        this.open.delete(this.deviations.get(text(data.deviation)) ?? '');
        break;
    }
  }

  /** Plates of a batch for which nobody has answered yet. */
  unanswered(batch: string): readonly string[] {
    return [...this.open].flatMap(([plate, of]) => (of === batch ? [plate] : []));
  }
}

const isTooMuch = ({ count, limits }: LogEvent['data']): boolean =>
  Number(count) > Number((limits as { action?: unknown } | undefined)?.action);

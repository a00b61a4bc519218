import { UnreadableEvent } from '@selfsame/custody';
import { EventDamaged } from '@selfsame/event-store';

/** Where the log could not be read on; undefined for every other fault. */
export function unreadableAt(error: unknown): string | undefined {
  if (error instanceof UnreadableEvent) return error.at;
  return error instanceof EventDamaged ? error.event.position : undefined;
}

import { CommitSignal, type EventStore, followLog } from '@selfsame/event-store';
import { passThrough } from '@selfsame/event-store/history';

/** Between a log and those who follow it: while it is shut, the log goes on and they hear nothing. */
export class Gate {
  private shut = false;
  private readonly signal = new CommitSignal();

  wrap = (store: EventStore): EventStore =>
    passThrough(store, {
      append: async (...appending) => {
        const outcome = await store.append(...appending);
        this.signal.raise();
        return outcome;
      },
      subscribe: after =>
        followLog(
          {
            readAll: (last, limit) =>
              this.shut ? Promise.resolve([]) : store.readAll(last, limit),
            signal: this.signal,
            isClosed: () => false,
            batch: 100,
          },
          after,
        ),
    });

  close(): void {
    this.shut = true;
  }

  open(): void {
    this.shut = false;
    this.signal.raise();
  }
}

import type { EventStore } from '../event-store.js';

/** The store itself, but for the methods that a test puts in their place. */
export const passThrough = (store: EventStore, instead: Partial<EventStore>): EventStore => ({
  epoch: store.epoch,
  append: store.append.bind(store),
  readStream: store.readStream.bind(store),
  readAll: store.readAll.bind(store),
  newest: store.newest.bind(store),
  head: store.head.bind(store),
  subscribe: store.subscribe.bind(store),
  close: store.close.bind(store),
  ...instead,
});

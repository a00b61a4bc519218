import {
  inspectCluster,
  openKurrentStore,
  parseConnection,
  raiseClusterEpoch,
} from '@selfsame/event-store-kurrentdb';
import type { NamedStore } from './named-store.js';

/** @throws EventStoreError STORE_MISCONFIGURED */
export function onCluster(url: string): NamedStore {
  const { shown } = parseConnection(url);
  return {
    kind: 'kurrentdb',
    shown,
    mayExist: true,
    inspect: () => inspectCluster(url),
    open: (onMeddling = () => undefined) =>
      openKurrentStore({ url, onMeddling: ({ words }) => onMeddling(words) }),
    openBeside: () => openKurrentStore({ url }),
    openSource: () => openKurrentStore({ url }),
    openTarget: epoch => openKurrentStore({ url, epoch }),
    raiseEpoch: () => raiseClusterEpoch(url),
  };
}

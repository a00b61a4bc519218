import { eventStoreContract } from './contract/event-store-contract.js';
import { openMemoryStore } from './memory-store.js';

eventStoreContract({
  name: 'the in-memory store',
  open: async () => {
    const store = openMemoryStore({ epoch: 1 });
    return { store, dispose: () => store.close() };
  },
  differences: { 'survives-reopening': 'memory is gone with its process' },
});

import quick from './jest.config.js';

/** Every store by one contract: those of this machine always, a real EventStoreDB or KurrentDB where there is one. */
export default {
  ...quick,
  testMatch: [
    '<rootDir>/libs/event-store*/src/**/*.spec.ts',
    '<rootDir>/test/instances.spec.ts',
    '<rootDir>/test/stores/**/*.stores.ts',
  ],
};

import quick from './jest.config.js';

/** What no crash, full disk, power cut or bad sector may do to the embedded store. */
export default {
  ...quick,
  testMatch: ['<rootDir>/test/faults/**/*.faults.ts'],
  // Each part keeps the processors busy with processes of its own.
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/tools/fault-tests/reporter.ts'],
  testTimeout: 300_000,
};

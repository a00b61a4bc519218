import quick from './jest.config.js';

/** What takes longer than a coffee: every seed, every barrier taken out, a million events. */
export default {
  ...quick,
  testMatch: ['<rootDir>/test/long/**/*.long.ts'],
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/tools/long-tests/reporter.ts'],
  testTimeout: 3_600_000,
};

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@selfsame/source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/{libs,apps,test,tools}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  maxWorkers: 2,
  // Modules of a suite outlive it (a known leak of ES modules in node:vm): a worker that has grown starts afresh.
  workerIdleMemoryLimit: '1500MB',
  // Nothing here is measured: a busy machine is slow, and no less right.
  testTimeout: 600_000,
};

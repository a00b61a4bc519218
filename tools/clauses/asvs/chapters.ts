import type { Chapter } from './requirement.ts';
import { encoding, validation } from './v01-to-v02.ts';
import { api, browsers, files } from './v03-to-v05.ts';
import { authentication } from './v06.ts';
import { authorisation, selfContainedTokens, sessions } from './v07-to-v09.ts';
import { oauth } from './v10.ts';
import { communication, configuration, cryptography } from './v11-to-v13.ts';
import { coding, dataProtection, webRtc } from './v14-to-v15.ts';
import { logging } from './v16.ts';

/** OWASP ASVS 5.0.0, of May 2025: how many requirements its first two levels have. None may be passed over. */
export const REQUIREMENTS_OF_LEVEL = { 1: 70, 2: 183 } as const;

export const chapters: readonly Chapter[] = [
  encoding,
  validation,
  browsers,
  api,
  files,
  authentication,
  sessions,
  authorisation,
  selfContainedTokens,
  oauth,
  cryptography,
  communication,
  configuration,
  dataProtection,
  coding,
  logging,
  webRtc,
];

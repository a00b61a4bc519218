import { type Chapter, absent, shown, unmet, written } from './requirement.ts';
import { T } from './tests.ts';

const DEPENDENCIES = 'docs/reference/dependencies.md';

export const dataProtection: Chapter = {
  number: 14,
  title: 'Data protection',
  requirements: [
    unmet(
      ['14.1.1', 2, 'data are classified'],
      'The log holds pseudonyms only, and says so; classes are not documented.',
    ),
    unmet(['14.1.2', 2, 'each class has its rules'], 'There are no classes.'),
    shown(
      ['14.2.1', 1, 'nothing sensitive in addresses'],
      [T.noSecretInAddress, T.tokenInAddress],
      'Pseudonyms of therapies and staff numbers stand in them.',
    ),
    shown(['14.2.2', 2, 'nothing sensitive is cached on the way'], [T.headers]),
    shown(['14.2.3', 2, 'nothing sensitive goes to others'], [T.headersOfDocs]),
    shown(
      ['14.2.4', 2, 'data are guarded as their class says'],
      [T.personalData, T.namesInTexts, T.logsNothing],
      'There are no classes.',
    ),
    shown(
      ['14.3.1', 1, 'a browser keeps nothing after signing out'],
      [T.cookieCleared],
      'What a page has stored of its reader it has to clear itself: the key of the device and scans that are not sent yet have to stay.',
    ),
    shown(['14.3.2', 2, 'a browser caches nothing'], [T.headers, T.headersAlways]),
    shown(
      ['14.3.3', 2, 'a browser stores nothing but the session'],
      [T.cookieAttributes],
      'There is no page yet that could store anything.',
    ),
  ],
};

export const coding: Chapter = {
  number: 15,
  title: 'Secure coding and architecture',
  requirements: [
    unmet(
      ['15.1.1', 1, 'it is documented how soon weak libraries are replaced'],
      'No time is set.',
    ),
    written(
      ['15.1.2', 2, 'an inventory of libraries, from places that are trusted'],
      DEPENDENCIES,
      'Direct ones are listed, all are locked with their hashes; there is no SBOM.',
    ),
    written(
      ['15.1.3', 2, 'it is documented what takes long, and how it is bounded'],
      'docs/performance.md',
      'It measures what takes long; how each of it is bounded stands in no one place.',
    ),
    unmet(
      ['15.2.1', 1, 'no library is older than that'],
      'No time is set. The last release of each direct one stands in dependencies.md.',
    ),
    shown(
      ['15.2.2', 2, 'what takes long cannot stop everything'],
      [T.passwordFlood, T.limitSession, T.edgeLarge],
    ),
    shown(
      ['15.2.3', 2, 'only what is needed is in use'],
      [['test/deployment.spec.ts', 'is built from every workspace that the lock file knows']],
      'The simulated clock and its tokens are in the same program; a real ledger refuses them.',
    ),
    shown(
      ['15.3.1', 1, 'answers hold the fields that are needed'],
      [['apps/ledger/src/http/describe-api.spec.ts', 'GET ……'], T.blind],
    ),
    shown(
      ['15.3.2', 2, 'requests of the server follow no redirects'],
      [
        [
          'test/webhook.spec.ts',
          'does not take the answer … for a delivery: it posts again, under the same key',
        ],
      ],
    ),
    shown(
      ['15.3.3', 2, 'no field is set that was not meant to be'],
      [T.bodyActor, T.bodyParts, T.bodyNames, T.unknownField],
    ),
    shown(
      ['15.3.4', 2, 'the address of whoever asks is the right one'],
      [T.forwardedIgnored, T.forwardedTrusted, T.waitWhatever],
    ),
    shown(['15.3.5', 2, 'types are checked'], [T.everyField]),
    shown(['15.3.6', 2, 'no prototype is changed'], [T.bodyPrototype, T.jsonPrototype]),
    shown(['15.3.7', 2, 'a parameter that comes twice does no harm'], [T.saidTwice, T.jsonRefuses]),
  ],
};

const NO_WEBRTC = 'There is no WebRTC.';

export const webRtc: Chapter = {
  number: 17,
  title: 'WebRTC',
  requirements: [
    absent(['17.1.1', 2, 'relays reach no inner addresses'], NO_WEBRTC),
    absent(['17.2.1', 2, 'keys of media are managed'], NO_WEBRTC),
    absent(['17.2.2', 2, 'media use approved suites'], NO_WEBRTC),
    absent(['17.2.3', 2, 'media are authenticated'], NO_WEBRTC),
    absent(['17.2.4', 2, 'media that are malformed stop nothing'], NO_WEBRTC),
    absent(['17.3.1', 2, 'a flood of signals stops nothing'], NO_WEBRTC),
    absent(['17.3.2', 2, 'signals that are malformed stop nothing'], NO_WEBRTC),
  ],
};

import { type Chapter, absent, shown, unmet, written } from './requirement.ts';
import { T } from './tests.ts';

const KEYS = 'docs/reference/keys-and-algorithms.md';
const NO_ENCRYPTION = 'The ledger encrypts nothing itself: it signs, hashes and keys.';
const BY_PROXY =
  'TLS to people is the proxy’s, and the ledger speaks HTTP: whoever runs it has to see to this.';
const CLUSTER = [
  'test/cluster-start.spec.ts',
  'is refused where anybody on the way can read and change it, and says how to go on',
] as const;

export const cryptography: Chapter = {
  number: 11,
  title: 'Cryptography',
  requirements: [
    written(
      ['11.1.1', 2, 'a policy for the life of keys'],
      KEYS,
      'How keys are made, kept and lost is written there. That they cannot be changed is no policy.',
    ),
    written(['11.1.2', 2, 'an inventory of keys and algorithms'], KEYS),
    written(
      ['11.2.1', 2, 'algorithms come from libraries that are looked at'],
      KEYS,
      'None of them is certified.',
    ),
    unmet(
      ['11.2.2', 2, 'algorithms and keys can be replaced'],
      'The log says of each event which rules wrote it, and passwords carry their parameters; keys cannot be changed.',
    ),
    shown(['11.2.3', 2, '128 bits of strength at least'], [T.keysStrong]),
    absent(['11.3.1', 1, 'no weak modes of block ciphers'], NO_ENCRYPTION),
    absent(['11.3.2', 1, 'approved ciphers only'], NO_ENCRYPTION),
    absent(['11.3.3', 2, 'what is encrypted cannot be changed unseen'], NO_ENCRYPTION),
    written(
      ['11.4.1', 1, 'approved hash functions only'],
      KEYS,
      'Ids of events follow from their commands by SHA-1 (UUID version 5): they are names, and prove nothing.',
    ),
    shown(['11.4.2', 2, 'passwords are hashed slowly'], [T.passwordKeyed, T.peopleLogClean]),
    shown(
      ['11.4.3', 2, 'hashes that prove something have 256 bits'],
      [['test/changed-record.spec.ts', 'H46: and a missing one stops it too']],
    ),
    absent(['11.4.4', 2, 'keys that are made of passwords are stretched'], 'None is.'),
    shown(
      ['11.5.1', 2, 'what must not be guessed is random, with 128 bits'],
      [T.keysStrong],
      'Codes of an invitation and of the founding have 120 bits.',
    ),
    shown(
      ['11.6.1', 2, 'approved ways of making keys and of signing'],
      [T.keysStrong, T.tokenAlgorithm],
    ),
  ],
};

export const communication: Chapter = {
  number: 12,
  title: 'Secure communication',
  requirements: [
    unmet(['12.1.1', 1, 'TLS 1.2 and 1.3 only'], BY_PROXY),
    unmet(['12.1.2', 2, 'strong cipher suites, the strongest first'], BY_PROXY),
    absent(['12.1.3', 2, 'certificates of clients are looked at'], 'Clients have none.'),
    unmet(['12.2.1', 1, 'TLS to everybody, and never without'], BY_PROXY),
    unmet(['12.2.2', 1, 'certificates that the public trusts'], BY_PROXY),
    shown(
      ['12.3.1', 2, 'TLS to and from everything'],
      [CLUSTER],
      'A webhook may be plain HTTP, and so is the way from the proxy to the ledger.',
    ),
    shown(
      ['12.3.2', 2, 'certificates are looked at'],
      [CLUSTER],
      'Switching that off is refused; a wrong certificate was shown to no test.',
    ),
    unmet(
      ['12.3.3', 2, 'TLS between the parts'],
      'Instances talk to the cluster only; the proxy talks HTTP to them.',
    ),
    unmet(
      ['12.3.4', 2, 'private certificates are trusted by name'],
      '`tlsCAFile` names the authority of the cluster; no test shows that another is refused.',
    ),
  ],
};

export const configuration: Chapter = {
  number: 13,
  title: 'Configuration',
  requirements: [
    written(
      ['13.1.1', 2, 'it is documented with whom the ledger talks'],
      'docs/how-to/run-a-ledger.md',
    ),
    unmet(
      ['13.2.1', 2, 'parts prove to each other who they are, not by lasting passwords'],
      'The account at the cluster has a lasting password; the webhook has at most a secret in its address.',
    ),
    unmet(
      ['13.2.2', 2, 'parts have no more rights than they need'],
      'On a cluster the ledger has an account of its own, which a program makes; it was tried on a double only.',
    ),
    shown(
      ['13.2.3', 2, 'no credential is a default'],
      [
        [
          'test/deployment.spec.ts',
          'mounts files that are in the repository, or are secrets that are made by hand',
        ],
      ],
    ),
    written(
      ['13.2.4', 2, 'there is a list of what may be talked to'],
      'docs/how-to/run-a-ledger.md',
    ),
    unmet(
      ['13.2.5', 2, 'the server enforces such a list'],
      'It talks to what is set and to nothing else; nothing outside it holds it to that.',
    ),
    shown(
      ['13.3.1', 2, 'secrets are kept by something made for it, and are in no source'],
      [T.keysOwner, T.keysUntold],
      'They are files for their owner’s eyes: there is no vault.',
    ),
    shown(['13.3.2', 2, 'secrets are read by who needs them'], [T.keysOwner]),
    shown(['13.4.1', 1, 'no traces of version control'], [T.nothingThere]),
    shown(['13.4.2', 2, 'no debugging in use'], [T.fault]),
    shown(['13.4.3', 2, 'no listings of directories'], [T.nothingThere]),
    shown(['13.4.4', 2, 'no TRACE'], [T.methods]),
    shown(
      ['13.4.5', 2, 'no documentation and no monitoring that was not meant to be seen'],
      [T.strangersTold],
      'The description of the API and the metrics are open on purpose (ADR 6).',
    ),
  ],
};

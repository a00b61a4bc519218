import { type Chapter, absent, shown, written } from './requirement.ts';
import { T } from './tests.ts';

const NO_MARKUP = 'Nobody writes markup here: text is text, and is shown as JSON.';

export const encoding: Chapter = {
  number: 1,
  title: 'Encoding and sanitisation',
  requirements: [
    shown(
      ['1.1.1', 2, 'input is decoded once, before it is looked at'],
      [T.bytesText, T.bytesCharset],
    ),
    shown(['1.1.2', 2, 'output is encoded as the last step'], [T.headers, T.pictureText]),
    shown(
      ['1.2.1', 1, 'output is encoded for where it stands: HTML, XML, header fields'],
      [T.noHost, T.headers, T.pictureText],
    ),
    shown(
      ['1.2.2', 1, 'addresses that are built from input are encoded, and safe'],
      [T.noRedirect],
    ),
    shown(
      ['1.2.3', 1, 'script and JSON that are built cannot be changed by input'],
      [T.logAddress, T.logFault],
    ),
    shown(['1.2.4', 1, 'no injection into queries of a database'], [T.queryLanguage, T.badPath]),
    absent(
      ['1.2.5', 1, 'no injection into commands of the system'],
      'The ledger starts no program.',
    ),
    absent(['1.2.6', 2, 'no injection into LDAP'], 'There is no LDAP.'),
    absent(['1.2.7', 2, 'no injection into XPath'], 'There is no XML to search in.'),
    absent(['1.2.8', 2, 'LaTeX processors are tame'], 'There is no LaTeX.'),
    absent(
      ['1.2.9', 2, 'input inside a regular expression is escaped'],
      'No regular expression is made of input.',
    ),
    absent(['1.3.1', 1, 'HTML from editors is cleaned'], NO_MARKUP),
    written(['1.3.2', 1, 'no code is made of input'], '.oxlintrc.json'),
    shown(
      ['1.3.3', 2, 'what goes to a dangerous place is bounded in its characters and its length'],
      [T.everyField, T.logBody],
    ),
    absent(['1.3.4', 2, 'SVG of users holds no script'], 'Nobody uploads pictures.'),
    absent(['1.3.5', 2, 'Markdown, style sheets and templates of users are cleaned'], NO_MARKUP),
    absent(
      ['1.3.6', 2, 'requests of the server go nowhere that input says'],
      'It posts to the one address of its settings.',
    ),
    absent(['1.3.7', 2, 'no templates are made of input'], 'There are no templates.'),
    absent(['1.3.8', 2, 'JNDI is not reached by input'], 'There is no JNDI.'),
    absent(['1.3.9', 2, 'memcache is not reached by input'], 'There is no memcache.'),
    absent(['1.3.10', 2, 'format strings are not taken from input'], 'There are none.'),
    absent(['1.3.11', 2, 'mail is not reached by input'], 'The ledger sends no mail.'),
    absent(
      ['1.4.1', 2, 'memory is safe from overflows'],
      'It is written in TypeScript; native code is in SQLite, Argon2 and Node alone.',
    ),
    shown(['1.4.2', 2, 'numbers do not overflow'], [T.badInput]),
    absent(['1.4.3', 2, 'memory is freed once and not used afterwards'], 'Node frees it.'),
    shown(['1.5.1', 1, 'XML readers resolve nothing from outside'], [T.edgeMedia]),
    shown(
      ['1.5.2', 2, 'what is read back becomes only what it may become'],
      [T.jsonPrototype, T.unknownField, T.bodyPrototype],
    ),
  ],
};

export const validation: Chapter = {
  number: 2,
  title: 'Validation and business logic',
  requirements: [
    shown(['2.1.1', 1, 'the documentation says what each item may be'], [T.described]),
    written(['2.1.2', 2, 'it says how items must fit together'], 'docs/reference/refusals.md'),
    written(
      ['2.1.3', 2, 'it says what limits there are for one and for all'],
      'docs/how-to/run-a-ledger.md',
    ),
    shown(['2.2.1', 1, 'input is checked against what it may be'], [T.everyField, T.unknownField]),
    shown(['2.2.2', 1, 'where it is checked can be trusted: not in the client'], [T.badInput]),
    shown(
      ['2.2.3', 2, 'items that belong together are checked together'],
      [
        ['test/bad-input-places.spec.ts', '…: … names a place that was not founded'],
        ['test/bad-input-scans.spec.ts', 'H28: a wristband of … belongs to nobody'],
      ],
    ),
    shown(
      ['2.3.1', 1, 'steps in their order, and none left out'],
      [
        [
          'test/record.spec.ts',
          'an opening that is asked for on a held product is refused, with an event',
        ],
        T.sameCommand,
      ],
    ),
    shown(
      ['2.3.2', 2, 'the limits that are documented are there'],
      [T.limitStrangers, T.limitSession, T.peopleWait],
    ),
    shown(
      ['2.3.3', 2, 'an act is done as a whole, or not at all'],
      [
        T.storeFails,
        ['test/claims.spec.ts', 'after … appends, the same command sent again packs once'],
      ],
    ),
    shown(
      ['2.3.4', 2, 'nothing that exists once is given to two'],
      [
        T.twoAtOnce,
        [
          'test/two-writers.spec.ts',
          'of two things that exclude each other one is stored, and the other is told why not',
        ],
      ],
    ),
    shown(
      ['2.4.1', 2, 'nobody can ask so often that others get nothing'],
      [T.limitStrangers, T.limitSession, T.passwordFlood],
      'Each instance counts for itself.',
    ),
  ],
};

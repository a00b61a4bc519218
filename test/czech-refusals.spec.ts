import { catalogue } from '@selfsame/custody';
import { scanFaults } from '@selfsame/standards';
import { edgeProblems } from '../apps/ledger/src/commands/refusal.js';
import { PASSKEY_NOT_USED, UNREACHABLE } from '../apps/web/src/api/problem.js';
import * as ofThisPhone from '../apps/web/src/offline/of-this-phone.js';
import { czech } from '../apps/web/src/problems/czech.js';

/** Of what was read well and is of no use where it was scanned, or typed where it may not be: the ledger's own. */
const FAULTS_OF_USE = [
  'SCAN_ELEMENT_MISSING',
  'SCAN_NOT_ON_CONTAINER',
  'TYPED_HERE',
  'TYPED_AND_SCANNED',
  'TYPED_REASON_MISSING',
];

/** What a browser says when nobody answers, or no passkey; what a phone says by itself, and every code that the ledger has. */
const codes = [
  UNREACHABLE.code,
  PASSKEY_NOT_USED.code,
  ...Object.keys(ofThisPhone),
  ...Object.keys(catalogue),
  ...Object.keys(edgeProblems),
  ...scanFaults,
  ...FAULTS_OF_USE,
];

describe('refusals in Czech', () => {
  it('have words for every code of the ledger', () => {
    expect(codes.filter(code => czech[code] === undefined)).toEqual([]);
  });

  it('have none for a code that the ledger does not know', () => {
    expect(Object.keys(czech).filter(code => !codes.includes(code))).toEqual([]);
  });

  it('say STOP first where the ledger does', () => {
    const stops = Object.entries(catalogue).filter(([, entry]) => entry.remedy.startsWith('Stop.'));
    expect(stops.length).toBeGreaterThan(10);
    const unsaid = stops.filter(([code]) => !czech[code]?.[1].startsWith('Stůjte. '));
    expect(unsaid.map(([code]) => code)).toEqual([]);
  });

  it('are sentences: a title without a full stop, a remedy with one', () => {
    const wrong = Object.entries(czech).filter(
      ([, [title, remedy]]) => !/^\p{Lu}.*[^.]$/u.test(title) || !/^\p{Lu}.*\.$/u.test(remedy),
    );
    expect(wrong).toEqual([]);
  });
});

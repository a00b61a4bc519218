import { type Act, act } from '../act/act.js';
import { type Entry, fingerprint, line, oneOf } from '../act/entry.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { ReleaseTest } from '../protocol/read-protocol.js';
import { inLanguages } from '../words/in-languages.js';
import { findingsBeside } from './findings.js';
import { unitOf } from './limit-of.js';
import { type Measured, measuredIn } from './read-measured.js';

const say = inLanguages({
  en: {
    sample: 'Scan the sample',
    finding: 'What was found?',
    value: 'What was measured',
    below: 'Below what the method can tell: < before the number',
    saidBack: { '=': 'exactly', '<': 'less than', '>': 'more than' } as Readonly<
      Record<Measured['operator'], string>
    >,
    method: 'Method',
    methodHint: 'As the laboratory calls it, such as Ph.Eur.2.6.27',
    instrument: 'Number of the instrument',
    raw: 'The raw data',
    record: 'Record the result',
    recorded: 'This is the result',
    review: 'Key the result a second time',
    reviewSays: 'From the source, by yourself. You are not shown what your colleague keyed.',
    reviewed: 'I have keyed it myself',
  },
  cs: {
    sample: 'Naskenujte vzorek',
    finding: 'Co se zjistilo?',
    value: 'Co se naměřilo',
    below: 'Pod mezí metody: před číslo napište <',
    saidBack: { '=': 'přesně', '<': 'méně než', '>': 'více než' },
    method: 'Metoda',
    methodHint: 'Jak ji nazývá laboratoř, například Ph.Eur.2.6.27',
    instrument: 'Číslo přístroje',
    raw: 'Surová data',
    record: 'Zaznamenat výsledek',
    recorded: 'Toto je výsledek',
    review: 'Zadat výsledek podruhé',
    reviewSays: 'Ze zdroje a sami. Co zadal kolega, se vám neukáže.',
    reviewed: 'Zadal(a) jsem jej sám (sama)',
  },
});

/** A number with the unit of the protocol, or a finding in its words; nothing stands there beforehand. */
function measured({ accept, unit }: ReleaseTest): Entry<Measured> {
  const words = say();
  if (accept.text !== undefined) {
    const findings = findingsBeside(accept.text);
    const entry = findings === undefined ? line(words.finding) : oneOf(words.finding, findings);
    return {
      ...entry,
      read: text => {
        const value = entry.read(text);
        return value === undefined ? undefined : { operator: '=', value, unit };
      },
    };
  }
  return {
    label: words.value,
    hint: words.below,
    means: { kind: 'number', unit: unitOf(unit), hasDecimals: true },
    read: text => measuredIn(text, unit),
    saysBack: text => {
      const read = measuredIn(text, unit);
      return read && `${words.saidBack[read.operator]} ${read.value} ${unitOf(unit)}`;
    },
  };
}

export const recordResult = (coi: string, test: ReleaseTest): Act => {
  const words = say();
  return act({
    title: words.record,
    entries: {
      sample: scanOf(words.sample),
      measured: measured(test),
      method: line(words.method, words.methodHint),
      instrument: line(words.instrument),
      rawDataSha256: fingerprint(words.raw),
    },
    confirm: words.recorded,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/results', {
        params: { path: { coi } },
        body: { ...head, ...entered, test: test.test },
      }),
  });
};

/** H10, H12: from a blank form, and of the very sample. */
export const reviewResult = (coi: string, test: ReleaseTest): Act => {
  const words = say();
  return act({
    title: words.review,
    says: words.reviewSays,
    entries: { sample: scanOf(words.sample), measured: measured(test) },
    confirm: words.reviewed,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/result-reviews', {
        params: { path: { coi } },
        body: { ...head, ...entered, test: test.test },
      }),
  });
};

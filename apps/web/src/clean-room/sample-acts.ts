import { type Act, act } from '../act/act.js';
import { severalOf } from '../act/entry.js';
import { millilitres } from '../act/quantities.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { ReleaseTest } from '../protocol/read-protocol.js';
import { nameOfTest } from '../protocol/test-names.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    take: 'Take a sample',
    sample: 'Scan the label of the sample',
    from: 'Scan what it is taken from',
    tests: 'For which tests?',
    volume: 'Volume',
    taken: 'The sample is taken',
  },
  cs: {
    take: 'Odeberte vzorek',
    sample: 'Naskenujte štítek vzorku',
    from: 'Naskenujte, z čeho se odebírá',
    tests: 'Na která vyšetření?',
    volume: 'Objem',
    taken: 'Vzorek je odebrán',
  },
});

export const takeSample = (coi: string, tests: readonly ReleaseTest[]): Act => {
  const words = say();
  const options = Object.fromEntries(tests.map(({ test }) => [test, nameOfTest(test)]));
  return act({
    title: words.take,
    entries: {
      sample: scanOf(words.sample),
      from: scanOf(words.from),
      tests: severalOf(words.tests, options),
      volumeMicrolitres: millilitres(words.volume),
    },
    confirm: words.taken,
    send: (head, { tests: chosen, ...entered }) =>
      client.POST('/journeys/{coi}/samples', {
        params: { path: { coi } },
        body: { ...head, ...entered, tests: [...chosen] },
      }),
  });
};

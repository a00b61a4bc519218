/** `npm run picture`: plays a trial and keeps the picture that its ledger draws of one journey. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ledgerbook, people, playTrial, runLedger } from '@selfsame/simulator';

const PAGE = 'docs/pictures/journey.svg';
/** So many take part that somebody gets a second dose, of frozen cells, and is nearly given the first one again. */
const TRIAL = { seed: 1, participants: 8 };
/** Identifiers are drawn by lot in each run: the one of the documentation stands in their place. */
const COI = 'CHA999926WT1U9W';

const ledger = await runLedger({ port: 0, store: 'sqlite', instances: 1 });
try {
  const { scenes, api } = await playTrial({
    ...ledger,
    ...TRIAL,
    book: new Ledgerbook(),
    protocolsDir: resolve('protocols'),
    onProgress: () => undefined,
  });
  const coi = scenes.find(({ parts }) => parts.doseNumber === 2)?.coi;
  if (coi === undefined) throw new Error('Nobody got a second dose in this trial.');
  const response = await fetch(`${ledger.url}/journeys/${coi}/timeline.svg`, {
    headers: { authorization: `Bearer ${await api.enlist(people.auditor)}` },
  });
  const picture = await response.text();
  if (!response.ok) throw new Error(picture);
  writeFileSync(PAGE, picture.replaceAll(coi, COI));
  console.log(`Written: ${PAGE}`);
} finally {
  await ledger.close();
}

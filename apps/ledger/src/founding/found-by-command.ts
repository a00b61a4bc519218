import { readFileSync } from 'node:fs';
import { instantOf, timestampOf } from '@selfsame/custody';
import { machineTime } from '../clock/clock.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { assertSound } from '../store/assert-sound.js';
import { storeNamed } from '../store/store-named.js';
import { writableDataDir } from '../writable-data-dir.js';
import { foundingFaults, isOrganisations } from './check-founding.js';
import { type Founding, foundLedger } from './found-ledger.js';
import { makeKeys } from './keys.js';

/**
 * `npm run found`: founds the ledger of an empty DATA_DIR and tells the one-time codes of the first administrator and the
 * first QA, which stand nowhere else. @throws SettingsFault before anything is written
 */
export async function foundByCommand(settings: Settings, options: Options): Promise<string> {
  const founding = foundingOf(options);
  writableDataDir(settings.dataDir);
  const named = await storeNamed(settings.store, settings.dataDir);
  await assertSound(named, { ...settings, simulated: founding.simulated });
  const store = await named.open();
  try {
    // Asked before the keys are made: a log without its keys is somebody's loss, not an empty directory.
    if ((await store.head()) !== undefined)
      throw new SettingsFault(
        `${named.kind === 'sqlite' ? settings.dataDir : named.shown} already holds a ledger.`,
      );
    const codes = await foundLedger(store, await makeKeys(settings.dataDir), founding);
    const { study, simulated } = founding;
    return [
      `Founded ${study}${simulated ? ' as a SIMULATED ledger' : ''} in ${named.kind === 'sqlite' ? settings.dataDir : named.shown}.`,
      'Write each code on a paper of its own and give it to another person: neither can let anybody in alone.',
      `One-time enrolment code of the first administrator: ${codes.administrator}`,
      `One-time enrolment code of the first QA: ${codes.qa}`,
    ].join('\n');
  } finally {
    await store.close();
  }
}

function foundingOf(options: Options): Founding {
  const { study, facility, organisations: file, simulated } = options;
  if (study === undefined || facility === undefined || file === undefined) {
    throw new SettingsFault('Founding needs --study, --facility and --organisations. See --help.');
  }
  const organisations = readJson(file);
  const faults = foundingFaults(study, facility, organisations);
  if (faults.length > 0 || !isOrganisations(organisations))
    throw new SettingsFault(`Nothing was founded:\n  ${faults.join('\n  ')}`);
  return { study, facility, simulated, organisations, now: beginningOf(options) };
}

function beginningOf({ simulated, 'simulated-start': start }: Options): Founding['now'] {
  if (start === undefined) return machineTime();
  if (!simulated)
    throw new SettingsFault('--simulated-start needs --simulated: real time is not chosen.');
  const now = instantOf(start);
  if (Number.isNaN(now) || now < 0 || !timestampOf(now).startsWith('20'))
    throw new SettingsFault(`--simulated-start is ${start}, not a time like 2026-02-16T08:00:00Z.`);
  return now;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    throw new SettingsFault(`${file} cannot be read as JSON: ${why}`, { cause: error });
  }
}

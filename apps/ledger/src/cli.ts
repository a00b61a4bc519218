import { newEpochByCommand } from './founding/new-epoch-by-command.js';
import { foundByCommand } from './founding/found-by-command.js';
import { backUpByCommand } from './backup/back-up-by-command.js';
import { pruneKeysByCommand } from './backup/prune-keys-by-command.js';
import { progressBar } from './backup/progress.js';
import { finishInterruptedRestore } from './backup/put-in-place.js';
import { restoreByCommand } from './backup/restore-by-command.js';
import { BUILD } from './build.js';
import { escrowByCommand } from './escrow/escrow-by-command.js';
import { migrateByCommand } from './migration/migrate-by-command.js';
import { SettingsFault, helpOnSettings, options, readSettings } from './settings.js';
import { startByCommand } from './start-by-command.js';
import { verifyByCommand } from './verify/verify-by-command.js';

const HELP = `${BUILD}

  npm start                 run the ledger
  npm run found             found a ledger and print two one-time codes, for two people
  npm run backup -- --to DIRECTORY
                            copy the ledger, also while it runs, and compare the copy with it
  npm run restore -- --from DIRECTORY
                            put a backup in place; refused where history may be lost, until --new-epoch is said
  npm run restore -- --check DIRECTORY
                            look at a backup and change nothing
  npm run prune-keys -- DIRECTORY...
                            take the keys of whoever was erased out of older backups
  npm run escrow -- split --shares 5 --threshold 3 --to DIRECTORY
                            the key of the identity vault, in shares for as many people
  npm run escrow -- drill SHARE...
                            rebuild that key from shares, and prove that it opens the vault; nothing is written
  npm run escrow -- restore SHARE...
                            rebuild it and put it where it is missing
  npm run migrate -- --from STORE --to STORE
                            move the log to another store: sqlite:PATH or kurrentdb://...; run again, it goes on
  npm run new-epoch -- --taken-at TIME
                            after a cluster was restored to an earlier moment: says so, and refuses older positions
  npm run verify            read the whole log, also while the ledger runs, and name everything that is not as it
                            was written; exit code 0 when it is sound, 1 when it is not

Options
  --settings FILE           JSON file of the settings below; the environment wins
  found: --study NAME  --facility FIN  --organisations FILE  [--simulated [--simulated-start TIME]]
  backup: --to DIRECTORY  [--keys-to DIRECTORY]
  restore: --from DIRECTORY  [--keys-from DIRECTORY]  [--seen POSITION (again for more)]
           [--new-epoch --person ID --reason TEXT]
  new-epoch: --taken-at TIME  --person ID  --reason TEXT  [--seen POSITION]

Settings
${helpOnSettings()}
`;

/** Commands after which more is said than options. */
const TAKE_MORE = ['prune-keys', 'escrow'];

/** Answers the exit code; a running ledger keeps the process alive until it is told to stop. */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  const bar = progressBar(process.stderr);
  try {
    const { values, positionals } = options(args);
    if (values.help) {
      terminal.log(HELP);
      return 0;
    }
    const [verb = 'start', ...more] = positionals;
    const [surplus] = more;
    if (surplus !== undefined && !TAKE_MORE.includes(verb))
      throw new SettingsFault(`What is ${surplus}? See --help.`);
    const settings = readSettings(environment, values.settings);
    await finishInterruptedRestore(settings.dataDir);
    if (verb === 'found') terminal.log(await foundByCommand(settings, values));
    else if (verb === 'backup') terminal.log(await backUpByCommand(settings, values, bar));
    else if (verb === 'restore') terminal.log(await restoreByCommand(settings, values, bar));
    else if (verb === 'prune-keys') terminal.log(pruneKeysByCommand(settings, more));
    else if (verb === 'escrow') {
      terminal.log(await escrowByCommand(settings, values, more));
    } else if (verb === 'migrate') {
      terminal.log(await migrateByCommand(settings, values, bar));
    } else if (verb === 'new-epoch') terminal.log(await newEpochByCommand(settings, values, bar));
    else if (verb === 'verify')
      return (await verifyByCommand(settings, bar, line => terminal.log(line))) ? 0 : 1;
    else if (verb === 'start') await startByCommand(settings);
    else throw new SettingsFault(`There is no command ${verb}. See --help.`);
    return 0;
  } catch (error) {
    bar.end();
    terminal.error(isPlain(error) ? error.message : error);
    return 1;
  }
}

/** Whether the message alone tells an operator what to mend: a stack would bury it. */
const isPlain = (error: unknown): error is Error =>
  error instanceof Error &&
  (error instanceof SettingsFault || 'code' in error || error.name === 'NotFounded');

/** `npm run gen`: writes every generated page; with `--check`, fails when one on disk is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { page as asvs } from './pages/asvs.ts';
import { pagesOfClauses } from './pages/clauses.ts';
import { page as commands } from './pages/commands.ts';
import { page as deadlines } from './pages/deadlines.ts';
import { page as hazards } from './pages/hazards.ts';
import { page as permissionsPage } from './pages/permissions.ts';
import { page as refusals } from './pages/refusals.ts';
import { page as routes } from './pages/routes.ts';
import { page as webClient } from './pages/web-client.ts';
import { page as webTitles } from './pages/web-titles.ts';

const pages = [
  refusals,
  permissionsPage,
  commands,
  routes,
  hazards,
  deadlines,
  asvs,
  webClient,
  webTitles,
  ...pagesOfClauses,
];

const checking = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, content } of pages) {
  const fresh = await content();
  const present = read(path);
  if (fresh === present) continue;
  if (checking) stale.push(path);
  else writeFileSync(path, fresh);
}
if (stale.length > 0) {
  console.error(`Stale, run \`npm run gen\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

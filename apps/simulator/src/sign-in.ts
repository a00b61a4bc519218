import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { asking } from './ask.js';
import { comeIn } from './come-in.js';
import { passwordOf } from './invented-password.js';

const HELP = `npm run --silent sign-in -- --person ID [--password TEXT] [--device NUMBER] [--url URL]

Signs in at the demo's ledger as one of its invented people, with the device and the passkey that the demo gave
them, and prints the bearer token. What a browser does for you elsewhere, this does at a terminal.

  --person ID       one of those that the demo printed, such as nurse-1
  --password TEXT   as the demo printed it (the usual one of that person)
  --device NUMBER   the person's own (device-of-ID)
  --url URL         where the ledger listens (http://127.0.0.1:8181)`;

const { values } = parseArgs({
  options: {
    person: { type: 'string' },
    password: { type: 'string' },
    device: { type: 'string' },
    url: { type: 'string', default: 'http://127.0.0.1:8181' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help || values.person === undefined) console.log(HELP);
else await signIn(values.person);

async function signIn(person: string): Promise<void> {
  const { url, password = passwordOf({ id: person }), device = `device-of-${person}` } = values;
  const ask = asking(url, () => Date.now(), uuidv7);
  try {
    const { body } = await comeIn(ask, '/sessions', { person, password }, person, device);
    if (typeof body.token === 'string') console.log(body.token);
    else refused(`${String(body.code)}: ${String(body.title)}. ${String(body.remedy)}`);
  } catch {
    refused(`Nobody answers at ${url}. Is the demo running? Start it with: npm run demo`);
  }
}

function refused(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

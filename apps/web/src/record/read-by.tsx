import { Stamp } from '../instants/stamp.js';
import { ledgerNow } from '../instants/ledger-time.js';
import { readdressed } from '../live/readdress.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { read: 'Read', by: 'by' },
  cs: { read: 'Čteno', by: 'kdo:' },
});

/** On paper only: who read it, when, and at which address, so that somebody else can ask for the very same. */
export function ReadBy() {
  const words = say();
  // The address may get its last part after this was shown.
  void readdressed.value;
  return (
    <p class="quiet-text only-print">
      {words.read} <Stamp at={ledgerNow()} /> {words.by} {account.value?.name}{' '}
      <code>{account.value?.person}</code>: <code>{location.pathname + location.search}</code>
    </p>
  );
}

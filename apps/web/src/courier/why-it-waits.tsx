import type { ProblemAnswer } from '../api/problem.js';
import { FAULTS, UNREACHABLE } from '../api/problem.js';
import { Time } from '../instants/time.js';
import { heldUp } from '../offline/held-up.js';
import { PHONE_FULL } from '../offline/of-this-phone.js';
import { inLanguages } from '../words/in-languages.js';

type Why = 'silence' | 'between' | 'fault' | 'busy' | 'full' | 'shut';

const say = inLanguages({
  en: {
    why: {
      silence: 'Nobody answered',
      between: 'Something between this phone and the ledger answered in its place',
      fault: 'The ledger answered with a fault',
      busy: 'The ledger was busy',
      full: 'This phone has no room left to note what it has sent. Make room',
      shut: 'You were not signed in',
    } as Readonly<Record<Why, string>>,
    again: 'It is tried again by itself, every 15 seconds.',
    leave: 'Leave the app open, or come back to it.',
  },
  cs: {
    why: {
      silence: 'Nikdo neodpověděl',
      between: 'Místo evidence odpovědělo něco mezi telefonem a jí',
      fault: 'Evidence odpověděla chybou',
      busy: 'Evidence neměla čas',
      full: 'V telefonu není místo, aby si poznamenal, co odeslal. Uvolněte ho',
      shut: 'Nebyli jste přihlášeni',
    },
    again: 'Zkouší se to samo znovu, každých 15 sekund.',
    leave: 'Nechte aplikaci otevřenou, nebo se k ní vraťte.',
  },
});

function whyOf({ status, code }: ProblemAnswer): Why {
  if (code === PHONE_FULL.code) return 'full';
  if (code === UNREACHABLE.code) return status === 0 ? 'silence' : 'between';
  if (status >= FAULTS) return 'fault';
  return status === UNKNOWN ? 'shut' : 'busy';
}

const UNKNOWN = 401;

/** Why what he did is not sent, when it was tried, and that he need not do it himself. */
export function WhyItWaits() {
  const words = say();
  if (heldUp.value === undefined) return null;
  const { problem, atMs } = heldUp.value;
  return (
    <p class="note" role="status">
      <strong>{words.why[whyOf(problem)]}</strong> (<Time at={atMs} kind="past" />
      ). {words.again} {words.leave}
    </p>
  );
}

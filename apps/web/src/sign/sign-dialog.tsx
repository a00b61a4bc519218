import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../look/dialog.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { BadgeAndPin, NOTHING_SHOWN } from './badge-and-pin.js';
import { meaningsIn } from './meanings.js';
import { type Asked, signWithBadge, signWithPasskey, toBeSigned } from './signing.js';

const say = inLanguages({
  en: {
    title: 'Your signature',
    signer: 'Signed by',
    passkey: 'Sign with your passkey',
    sign: 'Sign',
    decline: 'Do not sign',
    none: 'You have no passkey yet: register one under your account.',
  },
  cs: {
    title: 'Váš podpis',
    signer: 'Podepisuje',
    passkey: 'Podepsat přístupovým klíčem',
    sign: 'Podepsat',
    decline: 'Nepodepisovat',
    none: 'Zatím nemáte přístupový klíč: zaregistrujte si ho ve svém účtu.',
  },
});

/** 21 CFR 11.50: who signs, and what it means, stand before the signer when he signs. */
export function SignDialog() {
  const asked = toBeSigned.value;
  const { path } = useLocation();
  const signer = account.value?.person;
  // Whoever has gone elsewhere, or away, has not signed: nobody signs what he does not see, or what was put before another.
  useEffect(() => () => toBeSigned.peek()?.declined(), [path, signer]);
  return asked === undefined ? null : <Open key={asked.what.toSign} asked={asked} />;
}

function Open({ asked: { what, signed, declined } }: { asked: Asked }) {
  const words = say();
  const who = account.value;
  const [shown, setShown] = useState(NOTHING_SHOWN);
  const byPasskey = useAction(async () => signed(await signWithPasskey(what)));
  const byBadge = useAction(async () => signed(await signWithBadge(what, shown.badge, shown.pin)));
  return (
    <Dialog title={words.title} onClose={declined} class="signing">
      <blockquote>{meaningsIn()[what.statement.meaning]}</blockquote>
      <p>
        {words.signer}: <strong>{who?.name ?? who?.person}</strong>
      </p>
      {what.badge && (
        <form
          onSubmit={event => {
            event.preventDefault();
            void byBadge.run();
          }}
        >
          <BadgeAndPin shown={shown} onShow={setShown} />
          {byBadge.problem && <ProblemNote problem={byBadge.problem} />}
          <button type="submit" class="next" disabled={byBadge.isBusy || shown.badge === ''}>
            {words.sign}
          </button>
        </form>
      )}
      {what.passkeys.length > 0 && (
        <button
          type="button"
          class={what.badge ? '' : 'next'}
          disabled={byPasskey.isBusy}
          onClick={() => void byPasskey.run()}
        >
          {words.passkey}
        </button>
      )}
      {!what.badge && what.passkeys.length === 0 && <p>{words.none}</p>}
      <button type="button" class="quiet" onClick={declined}>
        {words.decline}
      </button>
    </Dialog>
  );
}

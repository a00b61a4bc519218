import { useState } from 'preact/hooks';
import { Dialog } from '../look/dialog.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from '../scan/scan-button.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { meaningsIn } from './meanings.js';
import { type Asked, signWithBadge, signWithPasskey, toBeSigned } from './signing.js';

const say = inLanguages({
  en: {
    title: 'Your signature',
    signer: 'Signed by',
    passkey: 'Sign with your passkey',
    badge: 'Scan your badge',
    scanned: 'Badge scanned',
    pin: 'PIN',
    sign: 'Sign',
    decline: 'Do not sign',
    none: 'You have no passkey yet: register one under your account.',
  },
  cs: {
    title: 'Váš podpis',
    signer: 'Podepisuje',
    passkey: 'Podepsat přístupovým klíčem',
    badge: 'Naskenujte svou kartu',
    scanned: 'Karta naskenována',
    pin: 'PIN',
    sign: 'Podepsat',
    decline: 'Nepodepisovat',
    none: 'Zatím nemáte přístupový klíč: zaregistrujte si ho ve svém účtu.',
  },
});

/** 21 CFR 11.50: who signs, and what it means, stand before the signer when he signs. */
export function SignDialog() {
  const asked = toBeSigned.value;
  return asked === undefined ? null : <Open key={asked.what.toSign} asked={asked} />;
}

function Open({ asked: { what, signed, declined } }: { asked: Asked }) {
  const words = say();
  const who = account.value;
  const [badge, setBadge] = useState('');
  const [pin, setPin] = useState('');
  const byPasskey = useAction(async () => signed(await signWithPasskey(what)));
  const byBadge = useAction(async () => signed(await signWithBadge(what, badge, pin)));
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
          <ScanButton
            label={badge === '' ? words.badge : words.scanned}
            isDone={badge !== ''}
            onScan={({ raw }) => setBadge(raw)}
          />
          <Field
            label={words.pin}
            value={pin}
            onValue={setPin}
            type="password"
            inputMode="numeric"
            autoComplete="off"
          />
          {byBadge.problem && <ProblemNote problem={byBadge.problem} />}
          <button type="submit" class="next" disabled={byBadge.isBusy || badge === ''}>
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

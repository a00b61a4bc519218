import '../act/act.css';
import '../look/rows.css';
import { ActList } from '../act/act-list.js';
import { Time } from '../instants/time.js';
import { roleName } from '../people/role-words.js';
import { trainingName } from '../people/account-words.js';
import { type Account, account, readAccount } from '../session/account.js';
import { about } from '../session/about.js';
import { inLanguages } from '../words/in-languages.js';
import { changePassword, registerPasskey, setPin, signOutEverywhere } from './account-acts.js';
import { OwnSignIns } from './own-sign-ins.js';
import { useEffect, useState } from 'preact/hooks';

const say = inLanguages({
  en: {
    title: 'My sign-in',
    number: 'Staff number',
    roles: 'What I am here',
    at: 'Where',
    device: 'On which device',
    noDevice: 'none that is enrolled',
    until: 'This sign-in ends',
    passkey: 'To sign with',
    hasPasskey: 'a passkey',
    noPasskey: 'nothing yet: register a passkey before you have to sign',
    pin: 'PIN for the badge',
    hasPin: 'chosen',
    noPin: 'none chosen',
    lapsed: 'Does not count any more',
    tellQa: 'Tell QA: some things are refused to you until it is renewed.',
    acts: 'Change something',
  },
  cs: {
    title: 'Moje přihlášení',
    number: 'Osobní číslo',
    roles: 'Čím zde jsem',
    at: 'Kde',
    device: 'Na kterém zařízení',
    noDevice: 'na žádném registrovaném',
    until: 'Toto přihlášení končí',
    passkey: 'Čím podepisuji',
    hasPasskey: 'přístupovým klíčem',
    noPasskey: 'zatím ničím: zaregistrujte klíč dřív, než budete podepisovat',
    pin: 'PIN ke kartě',
    hasPin: 'zvolen',
    noPin: 'nezvolen',
    lapsed: 'Už neplatí',
    tellQa: 'Řekněte to QA: do obnovení vám bude něco odmítnuto.',
    acts: 'Změnit něco',
  },
});

/** Who somebody is to the ledger, what he signs with, and where else he is signed in. */
export default function AccountScreen() {
  const words = say();
  const [now, setNow] = useState<Account | null | undefined>(account.peek());
  const [singleSignOn, setSingleSignOn] = useState(false);
  const read = async (): Promise<void> => {
    await readAccount();
    setNow(account.peek());
  };
  useEffect(() => void about().then(door => setSingleSignOn(door.singleSignOn)), []);
  if (!now) return null;
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <AboutMe me={now} />
      <OwnSignIns />
      {now.pass === null && (
        <ActList
          title={words.acts}
          acts={[registerPasskey(singleSignOn), changePassword(), setPin(), signOutEverywhere()]}
          onDone={read}
        />
      )}
    </div>
  );
}

function AboutMe({ me }: { me: Account }) {
  const words = say();
  return (
    <>
      {me.lapsed.length > 0 && (
        <div class="note note-warn">
          <p>
            {words.lapsed}: {me.lapsed.map(trainingName).join(', ')}. {words.tellQa}
          </p>
        </div>
      )}
      <dl class="facts">
        <dt>{words.number}</dt>
        <dd>
          <code>{me.person}</code>
        </dd>
        <dt>{words.roles}</dt>
        <dd>{me.roles.map(roleName).join(', ')}</dd>
        <dt>{words.at}</dt>
        <dd>
          {me.siteTitle} / {me.at.post}
        </dd>
        <dt>{words.device}</dt>
        <dd>{me.device ?? words.noDevice}</dd>
        {/* By the clock of the machine: on a practice ledger it says nothing beside the others. */}
        {!me.simulated && (
          <>
            <dt>{words.until}</dt>
            <dd>
              <Time at={me.signedInUntil} />
            </dd>
          </>
        )}
        <dt>{words.passkey}</dt>
        <dd>{me.hasPasskeys ? words.hasPasskey : words.noPasskey}</dd>
        <dt>{words.pin}</dt>
        <dd>{me.hasPin ? words.hasPin : words.noPin}</dd>
      </dl>
    </>
  );
}

import { Time } from '../instants/time.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { removePasskey, unlinkIdentity, withdrawBadge } from './held-acts.js';
import { HeldThing } from './held-thing.js';
import type { PersonRecord } from './person-acts.js';

const say = inLanguages({
  en: {
    title: 'What opens the account, and signs',
    none: 'Nothing but the password.',
    passkey: 'Passkey',
    elsewhere: 'may be on other devices of its owner, too',
    badge: 'Badge',
    link: 'Link to the hospital',
  },
  cs: {
    title: 'Co otevírá účet a podepisuje',
    none: 'Nic kromě hesla.',
    passkey: 'Přístupový klíč',
    elsewhere: 'může být i na dalších zařízeních majitele',
    badge: 'Karta',
    link: 'Propojení s nemocnicí',
  },
});

/** Passkeys, badges and links: each can be taken away by itself, when it is lost. */
export function HeldKeys({ record }: { record: PersonRecord }) {
  const words = say();
  const { person, passkeys, badges, externalIdentities } = record;
  const mayTake = roles.value.has('administrator') || roles.value.has('qa');
  const isNone = passkeys.length + badges.length + externalIdentities.length === 0;
  return (
    <section>
      <h2>{words.title}</h2>
      {isNone && <p>{words.none}</p>}
      <ul class="listing">
        {passkeys.map(({ credential, since, backedUp }) => (
          <HeldThing key={credential} acts={mayTake ? [removePasskey(person, credential)] : []}>
            <strong>{words.passkey}</strong> <Time at={since} kind="past" />{' '}
            {backedUp && <span class="quiet-text">{words.elsewhere}</span>}
          </HeldThing>
        ))}
        {badges.map(badge => (
          <HeldThing key={badge} acts={mayTake ? [withdrawBadge(person, badge)] : []}>
            <strong>{words.badge}</strong> <code>{badge.slice(-LAST)}</code>
          </HeldThing>
        ))}
        {externalIdentities.map(({ link, issuer }) => (
          <HeldThing key={link} acts={mayTake ? [unlinkIdentity(person, link)] : []}>
            <strong>{words.link}</strong> <span class="quiet-text">{issuer}</span>
          </HeldThing>
        ))}
      </ul>
    </section>
  );
}

/** Of a badge's number: enough to tell the badges of one person apart. */
const LAST = 6;

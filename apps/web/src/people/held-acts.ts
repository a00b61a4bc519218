import { type Act, act } from '../act/act.js';
import { oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';
import { accountWords } from './account-words.js';

const say = inLanguages({
  en: {
    why: 'Why',
    approve: 'Approve it, as the second person',
    withdraw: 'Withdraw the role',
    badge: 'Withdraw the badge',
    passkey: 'Take the passkey away',
    link: 'Take the link to the hospital away',
    session: 'End this sign-in',
  },
  cs: {
    why: 'Proč',
    approve: 'Schválit jako druhá osoba',
    withdraw: 'Odebrat roli',
    badge: 'Odvolat kartu',
    passkey: 'Odebrat klíč',
    link: 'Odebrat propojení s nemocnicí',
    session: 'Ukončit toto přihlášení',
  },
});

/** What may be done with one thing that somebody holds. */
export const approveGrant = (person: string, grant: string): Act =>
  act({
    title: say().approve,
    entries: {},
    confirm: say().approve,
    send: head =>
      client.POST('/people/{person}/grants/{grant}/approvals', {
        params: { path: { person, grant } },
        body: head,
      }),
  });

export const withdrawRole = (person: string, grant: string): Act =>
  act({
    title: say().withdraw,
    isGrave: true,
    entries: { reason: oneOf(say().why, accountWords().withdrawals) },
    confirm: say().withdraw,
    send: (head, values) =>
      client.POST('/people/{person}/grants/{grant}/withdrawals', {
        params: { path: { person, grant } },
        body: { ...head, ...values },
      }),
  });

export const withdrawBadge = (person: string, badge: string): Act =>
  act({
    title: say().badge,
    isGrave: true,
    entries: { reason: oneOf(say().why, accountWords().removals) },
    confirm: say().badge,
    send: (head, values) =>
      client.POST('/people/{person}/badges/{badge}/withdrawals', {
        params: { path: { person, badge } },
        body: { ...head, ...values },
      }),
  });

export const removePasskey = (person: string, credential: string): Act =>
  act({
    title: say().passkey,
    isGrave: true,
    entries: { reason: oneOf(say().why, accountWords().removals) },
    confirm: say().passkey,
    send: (head, values) =>
      client.POST('/people/{person}/passkey-removals', {
        params: { path: { person } },
        body: { ...head, ...values, credential },
      }),
  });

export const unlinkIdentity = (person: string, link: string): Act =>
  act({
    title: say().link,
    isGrave: true,
    entries: { reason: oneOf(say().why, accountWords().withdrawals) },
    confirm: say().link,
    send: (head, values) =>
      client.POST('/people/{person}/external-identities/{link}/removals', {
        params: { path: { person, link } },
        body: { ...head, ...values },
      }),
  });

export const endSession = (person: string, session: string): Act =>
  act({
    title: say().session,
    isGrave: true,
    entries: {},
    confirm: say().session,
    send: head =>
      client.POST('/people/{person}/sessions/{session}/endings', {
        params: { path: { person, session } },
        body: head,
      }),
  });

import { type Chapter, absent, shown, unmet, written } from './requirement.ts';
import { T } from './tests.ts';

const SESSIONS = 'docs/adr/0015-who-sits-at-the-screen.md';
const FEDERATED = 'docs/adr/0019-the-hospital-vouches-the-ledger-permits.md';

export const sessions: Chapter = {
  number: 7,
  title: 'Sessions',
  requirements: [
    written(['7.1.1', 2, 'it is documented when a session locks and ends, and why'], SESSIONS),
    written(['7.1.2', 2, 'it is documented how many sessions one may have'], SESSIONS),
    written(['7.1.3', 2, 'sessions of other systems are documented'], FEDERATED),
    shown(['7.2.1', 1, 'tokens are looked at by the server'], [T.tokenChanged, T.tokenForged]),
    shown(['7.2.2', 1, 'tokens are made for each session'], [T.tokenContent, T.peopleLeave]),
    absent(
      ['7.2.3', 1, 'tokens that only refer to a session are random'],
      'They are signed instead.',
    ),
    shown(
      ['7.2.4', 1, 'signing in, and again, makes a new token and ends the one before'],
      [T.idleOldCookie, T.idleOneToken],
      'Another instance takes the old one until it locks there; a second sign-in ends no first one.',
    ),
    shown(['7.3.1', 2, 'a session ends or locks when it is not used'], [T.idleLock]),
    shown(
      ['7.3.2', 2, 'a session ends after a time, whatever happens'],
      [T.sessionEnds, T.tokenOver],
    ),
    shown(
      ['7.4.1', 1, 'after signing out nothing can be done with the token'],
      [T.cookieCleared, T.peopleLeave, T.alertsEnd],
    ),
    shown(['7.4.2', 1, 'sessions end when the account does'], [T.peopleLose, T.alertsEnd]),
    shown(['7.4.3', 2, 'a new password can end all other sessions'], [T.cookieStolen]),
    absent(['7.4.4', 2, 'signing out is easy to find'], 'The ledger has no pages of its own yet.'),
    shown(
      ['7.4.5', 2, 'administrators can end sessions of others'],
      [T.ownEnded, T.peopleLose],
      'One by one, or all of a person by suspending the account; not those of everybody at once.',
    ),
    shown(
      ['7.5.1', 2, 'what signs somebody in is changed by proof'],
      [T.peoplePassword, T.ownPasskey],
    ),
    shown(
      ['7.5.2', 2, 'one sees his sessions and ends any of them'],
      [T.ownSessions, T.peopleLeave],
      'No proof is asked for: whoever takes fright must be quick.',
    ),
    shown(
      ['7.6.1', 2, 'sessions end with those of the provider'],
      [T.signOnTold, T.sessionEnds, T.signOnLeaves],
      'Everybody proves himself anew, and a sign-out here says where the one at the provider is; but a sign-out at the provider ends no session here.',
    ),
    shown(['7.6.2', 2, 'no session begins by itself'], [T.crossSiteSignIn]),
  ],
};

export const authorisation: Chapter = {
  number: 8,
  title: 'Authorisation',
  requirements: [
    written(['8.1.1', 1, 'it is documented who may do what'], 'docs/reference/permissions.md'),
    unmet(
      ['8.1.2', 2, 'it is documented who may see or write which field'],
      'That some fields are hidden (the first of two checks) stands in the description of the API only.',
    ),
    shown(['8.2.1', 1, 'functions are for who may use them'], [T.matrix, T.accessToken]),
    shown(
      ['8.2.2', 1, 'data are for who may see them'],
      [T.accessSite, T.scopedRoutes, T.scopedLists, T.scopedPackages],
    ),
    shown(['8.2.3', 2, 'fields are for who may see or write them'], [T.blind, T.bodyActor]),
    shown(['8.3.1', 1, 'the server decides, not the client'], [T.matrix, T.bodyNames]),
    absent(
      ['8.4.1', 2, 'tenants do not reach each other'],
      'One ledger is one study; another study is another ledger, with keys of its own.',
    ),
  ],
};

export const selfContainedTokens: Chapter = {
  number: 9,
  title: 'Self-contained tokens',
  requirements: [
    shown(['9.1.1', 1, 'the signature is looked at before the content'], [T.tokenChanged]),
    shown(
      ['9.1.2', 1, 'one list of algorithms, without `none`'],
      [T.tokenAlgorithm, T.tokenConfused],
    ),
    shown(['9.1.3', 1, 'keys come from the ledger, and not from the token'], [T.tokenKey]),
    shown(['9.2.1', 1, 'a token counts in its time only'], [T.tokenOver]),
    shown(
      ['9.2.2', 2, 'a token counts for its purpose only'],
      [T.tokenContent],
      'There is one kind of token, and it does not name its kind.',
    ),
    shown(['9.2.3', 2, 'a token counts for this service only'], [T.tokenAudience]),
    shown(['9.2.4', 2, 'a key that signs for several services says for which'], [T.tokenAudience]),
  ],
};

import { type Chapter, absent, shown } from './requirement.ts';
import { T } from './tests.ts';

const NO_RESOURCE = 'The ledger takes its own tokens only, and none of a provider.';
const NO_SERVER =
  'The ledger is a client of the provider of a hospital, and a provider for nobody.';

const ofResources: readonly (readonly [id: string, level: 1 | 2, asks: string])[] = [
  ['10.3.1', 2, 'a resource takes tokens that are meant for it'],
  ['10.3.2', 2, 'a resource decides by what the token delegates'],
  ['10.3.3', 2, 'a resource knows people by what is never given to others'],
  ['10.3.4', 2, 'a resource looks at how somebody signed in'],
];

const ofServers: readonly (readonly [id: string, level: 1 | 2, asks: string])[] = [
  ['10.4.1', 1, 'addresses to return to are compared whole'],
  ['10.4.2', 1, 'a code counts once'],
  ['10.4.3', 1, 'a code counts for minutes'],
  ['10.4.4', 1, 'a client has only the grants that it needs'],
  ['10.4.5', 1, 'refresh tokens cannot be used again'],
  ['10.4.6', 2, 'codes are bound to who asked'],
  ['10.4.7', 2, 'clients that register themselves are not believed'],
  ['10.4.8', 2, 'refresh tokens end'],
  ['10.4.9', 2, 'tokens can be taken back by their owner'],
  ['10.4.10', 2, 'confidential clients prove who they are'],
  ['10.4.11', 2, 'a client gets only the scopes that it needs'],
];

const ofProviders: readonly (readonly [id: string, level: 1 | 2, asks: string])[] = [
  ['10.6.1', 2, 'a provider answers in safe ways only'],
  ['10.6.2', 2, 'a provider signs nobody out without asking'],
  ['10.7.1', 2, 'people agree to each request'],
  ['10.7.2', 2, 'people see what they agree to'],
  ['10.7.3', 2, 'people can take it back'],
];

export const oauth: Chapter = {
  number: 10,
  title: 'OAuth and OpenID Connect',
  requirements: [
    shown(['10.1.1', 2, 'tokens go only where they are needed'], [T.signOnSession]),
    shown(
      ['10.1.2', 2, 'a client takes only what it has asked for'],
      [T.signOnAsks, T.signOnOnce, T.signOnForgedWay],
    ),
    shown(
      ['10.2.1', 2, 'a client guards against requests that others begin'],
      [T.signOnOnce, T.signOnForgedWay],
    ),
    shown(['10.2.2', 2, 'a client does not mix up servers'], [T.signOnForgedWay]),
    ...ofResources.map(each => absent(each, NO_RESOURCE)),
    ...ofServers.map(each => absent(each, NO_SERVER)),
    shown(['10.5.1', 2, 'an ID token counts once'], [T.signOnForgedToken]),
    shown(['10.5.2', 2, 'people are known by their `sub`'], [T.signOnTold]),
    shown(['10.5.3', 2, 'no server passes for another'], [T.signOnImpostor, T.signOnForgedToken]),
    shown(['10.5.4', 2, 'an ID token is meant for this client'], [T.signOnForgedToken]),
    absent(
      ['10.5.5', 2, 'nobody is signed out by a forged token'],
      'Nobody is signed out by a provider.',
    ),
    ...ofProviders.map(each => absent(each, NO_SERVER)),
  ],
};

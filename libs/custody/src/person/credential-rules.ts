import { finding } from '../kernel/finding.js';
import { instantOf } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import {
  type Of,
  isActive,
  isKnown,
  isNotOwn,
  isProved,
  isVouched,
  passwordIsProved,
} from './account-rules.js';
import type { PersonEvent } from './events.js';
import { linkOf } from './external-identity.js';
import type { Person } from './person.js';
import { isFresh, sessionOf } from './session.js';

type CredentialCommand = Of<
  | 'ActivateAccount'
  | 'ChangeCredential'
  | 'IssueBadge'
  | 'WithdrawBadge'
  | 'SetPin'
  | 'RegisterPasskey'
  | 'RemovePasskey'
  | 'LinkExternalIdentity'
  | 'UnlinkExternalIdentity'
>;

/** What somebody proves himself and signs with. */
export const credentialRulebook: Rulebook<CredentialCommand, Person, PersonEvent> = {
  ActivateAccount: {
    kind: 'decision',
    rules: [
      isKnown,
      rule('it was not activated before', [], (_command, { credential, invitation }) =>
        credential === undefined || invitation !== undefined ? undefined : finding('ALREADY_DONE'),
      ),
      rule('the code is that of the invitation', ['H43'], ({ data, meta }, { invitation }) =>
        invitation?.codeSha256 === data.codeSha256 && instantOf(invitation.validUntil) > meta.now
          ? undefined
          : finding('INVITATION_INVALID'),
      ),
    ],
    happen: ({ data: { credential } }) => [
      { type: 'AccountActivated', data: { credential, needsVoucher: true } },
    ],
  },
  ChangeCredential: {
    kind: 'decision',
    rules: [isKnown, ...isActive, passwordIsProved, isVouched],
    happen: ({ data }, { credential }) => [
      {
        type: 'CredentialChanged',
        data: { credential: data.credential, replaced: credential?.credential ?? '' },
      },
    ],
  },
  IssueBadge: {
    kind: 'decision',
    rules: [
      isKnown,
      isNotOwn,
      rule('it was not issued before', [], ({ data }, { badges }) =>
        badges.includes(data.badge) ? finding('ALREADY_DONE') : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'BadgeIssued', data }],
  },
  WithdrawBadge: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [
      isKnown,
      rule('it is there', [], ({ data }, { badges }) =>
        badges.includes(data.badge) ? undefined : finding('BADGE_UNKNOWN'),
      ),
    ],
    happen: ({ data }) => [{ type: 'BadgeWithdrawn', data }],
  },
  SetPin: {
    kind: 'decision',
    rules: [isKnown, ...isActive, passwordIsProved, isVouched],
    happen: ({ data }) => [{ type: 'PinSet', data: { pin: data.pin } }],
  },
  RegisterPasskey: {
    kind: 'decision',
    rules: [
      isKnown,
      ...isActive,
      isProved,
      isVouched,
      rule('it was not registered before', [], ({ data }, { passkeys }) =>
        passkeys.some(({ credential }) => credential === data.passkey.credential)
          ? finding('ALREADY_DONE')
          : undefined,
      ),
      rule('he proved himself a moment ago', ['H43'], ({ data, meta }, person) =>
        isFresh(sessionOf(person, data.session), meta.now)
          ? undefined
          : finding('SIGN_IN_NOT_FRESH'),
      ),
      rule(
        'the word of a provider registers the first one only',
        ['H43'],
        ({ data }, { credential, passkeys }) =>
          passkeys.length > 0 && data.proved !== credential?.credential
            ? finding('PASSKEY_HELD')
            : undefined,
      ),
      rule('whoever has one has shown it', ['H43'], ({ data }, person) => {
        const shown = sessionOf(person, data.session)?.passkey;
        const { passkeys } = person;
        return passkeys.length === 0 || passkeys.some(({ credential }) => credential === shown)
          ? undefined
          : finding('PASSKEY_HELD');
      }),
    ],
    happen: ({ data }) => [{ type: 'PasskeyRegistered', data: data.passkey }],
  },
  RemovePasskey: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [
      isKnown,
      rule('it is there', [], ({ data }, { passkeys }) =>
        passkeys.some(({ credential }) => credential === data.credential)
          ? undefined
          : finding('PASSKEY_UNKNOWN'),
      ),
    ],
    happen: ({ data }) => [{ type: 'PasskeyRemoved', data }],
  },
  LinkExternalIdentity: {
    kind: 'decision',
    rules: [
      isKnown,
      isNotOwn,
      rule('it was not linked before', [], ({ data }, state) =>
        linkOf(state, data) === undefined ? undefined : finding('ALREADY_DONE'),
      ),
    ],
    happen: ({ data, meta }) => [
      {
        type: 'ExternalIdentityLinked',
        data: { link: `LINK-${meta.commandId}`, ...data, needsVoucher: true },
      },
    ],
  },
  UnlinkExternalIdentity: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [
      isKnown,
      rule('it is linked', [], ({ data }, { externalIdentities }) =>
        externalIdentities.some(({ link }) => link === data.link)
          ? undefined
          : finding('LINK_UNKNOWN'),
      ),
    ],
    happen: ({ data }) => [{ type: 'ExternalIdentityUnlinked', data }],
  },
};

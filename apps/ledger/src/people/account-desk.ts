import {
  type FoundingRole,
  type Person,
  type PersonCommand,
  DAY_MS,
  after,
  linkShownLately,
  postOf,
  timestampOf,
} from '@selfsame/custody';
import { sha256Hex } from '@selfsame/evidence';
import type { Identity, Tokens } from '../access/tokens.js';
import type { Clock } from '../clock/clock.js';
import type { Answer } from '../commands/answer.js';
import type { CommandDesk } from '../commands/command-desk.js';
import { intentOf } from '../commands/intent-of.js';
import type { Intent } from '../commands/intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { step } from '../commands/step.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { LEDGER_STREAM, personStream } from '../commands/stream-names.js';
import type { CommandDto } from '../http/command-dto.js';
import type { NamingDesk } from '../identity-vault/naming-desk.js';
import type { Challenges } from '../signatures/challenges.js';
import type { RegisterPasskeyDto } from '../signatures/passkeys.dto.js';
import type { Passkeys } from '../signatures/passkeys.js';
import type { Attempts } from './attempts.js';
import type { Guessable } from './guessable.js';
import type { Passwords } from './passwords.js';
import { holder } from './holder.js';
import { signInRefused, trying } from './one-answer.js';
import type {
  ActivateAccountDto,
  ChangePasswordDto,
  EnrolFirstDto,
  SetPinDto,
} from './people.dto.js';

export interface AccountDeskParts {
  readonly desk: CommandDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly passwords: Passwords;
  readonly guessable: Guessable;
  readonly attempts: Attempts;
  readonly passkeys: Passkeys;
  readonly challenges: Challenges;
  readonly naming: NamingDesk;
  readonly study: string;
}

export interface Activated extends Answer {
  readonly checkWord: string;
}

const ENROLS = { administrator: 'EnrolFirstAdministrator', qa: 'EnrolFirstQa' } as const;

/** Fields of these bodies that are for the ledger alone, or for its vault. */
const SECRETS = ['password', 'newPassword', 'code', 'passkey', 'pin', 'name'];
export const SESSION_SECONDS = 8 * 3_600;
const FIRST_GRANT_DAYS = 366;

/**
 * What somebody does to his own account, most of it before he is known. What he shows is looked at first, whether the command
 * is new or not: a repeated command id opens nothing by itself.
 */
export class AccountDesk {
  constructor(private readonly parts: AccountDeskParts) {}

  /** With a code of the founding, once: claimed on the ledger's own stream, so that two cannot have it. */
  async enrolFirst(role: FoundingRole, dto: EnrolFirstDto, address: string): Promise<Answer> {
    const { person, code } = dto;
    const home = postOf(dto.home);
    const intent = intentOf(dto, holder(person, home), 'account-holder', SECRETS);
    return this.trying(person, address, async () => {
      await this.parts.desk.give({
        kind: this.parts.kinds.enrolmentCodes,
        stream: LEDGER_STREAM,
        type: 'UseEnrolmentCode',
        intent: step(intent, `enrolment code ${hashOf(code)}`),
        prepare: async () => {
          const isTaken = (await this.account(person)).person !== '';
          return { person, role, codeSha256: hashOf(code), isTaken };
        },
      });
      const credential = await this.newCredential(person, dto, dto.password);
      const until = timestampOf(after(this.parts.clock.now(), FIRST_GRANT_DAYS * DAY_MS));
      const { study } = this.parts;
      const account = { person, home, credential, study, until };
      return this.parts.naming.name(dto, seal =>
        this.give(person, ENROLS[role], intent, () => ({ ...account, named: seal() })),
      );
    });
  }

  /** Answers with the check word: it is told to whoever has just shown the code, and chosen the password. */
  async activate(person: string, dto: ActivateAccountDto, address: string): Promise<Activated> {
    const { home, credential: known } = await this.account(person);
    const intent = intentOf(dto, holder(person, home), 'account-holder', SECRETS);
    return this.trying(person, address, async () => {
      // In this order: who is not there must not be told sooner than who is.
      const credential = await this.newCredential(person, dto, dto.password);
      await this.assertKnown(person);
      const codeSha256 = hashOf(dto.code);
      const answer = await this.give(person, 'ActivateAccount', intent, () => ({
        codeSha256,
        credential,
      }));
      // The stream may have remembered an activation of this id by another: he has to be who chose that password.
      if (answer.repeated && (await this.proved(known, dto.password)) !== credential.credential)
        throw signInRefused();
      const checkWord = this.parts.passwords.checkWordOf(person, credential.credential);
      return { ...answer, checkWord };
    });
  }

  async changePassword(who: Identity, dto: ChangePasswordDto, address: string): Promise<Answer> {
    const { home, credential: known } = await this.account(who.person);
    const intent = intentOf(dto, { ...who, ...home }, 'account-holder', SECRETS);
    return this.trying(who.person, address, async () => {
      const proved = await this.proved(known, dto.password);
      const credential = await this.newCredential(who.person, dto, dto.newPassword);
      return this.give(who.person, 'ChangeCredential', intent, () => ({ proved, credential }));
    });
  }

  async registerPasskey(who: Identity, dto: RegisterPasskeyDto, address: string): Promise<Answer> {
    const account = await this.account(who.person);
    const intent = intentOf(dto, { ...who, ...account.home }, 'account-holder', SECRETS);
    return this.trying(who.person, address, async () => {
      const proved =
        dto.password === undefined
          ? linkShownLately(account, who.session, this.parts.clock.now())
          : await this.proved(account.credential, dto.password);
      const passkey = await this.parts.passkeys.registered(who.person, dto.passkey);
      return this.give(who.person, 'RegisterPasskey', intent, () => ({
        session: who.session,
        proved,
        passkey,
      }));
    });
  }

  /** For the badge: whoever chooses it has shown his password. */
  async setPin(who: Identity, dto: SetPinDto, address: string): Promise<Answer> {
    const { home, credential: known } = await this.account(who.person);
    const intent = intentOf(dto, { ...who, ...home }, 'account-holder', SECRETS);
    return this.trying(who.person, address, async () => {
      const proved = await this.proved(known, dto.password);
      const pin = await this.parts.passwords.pin(`PIN-${dto.commandId}`, dto.pin);
      return this.give(who.person, 'SetPin', intent, () => ({ proved, pin }));
    });
  }

  /** Everybody may leave, here and wherever else he signed in. @param session undefined for all of them */
  async signOut(who: Identity, dto: CommandDto, session: string | undefined): Promise<Answer> {
    const { home } = await this.account(who.person);
    const intent = intentOf(dto, { ...who, ...home }, 'account-holder');
    return session === undefined
      ? this.give(who.person, 'SignOutEverywhere', intent, () => ({}))
      : this.give(who.person, 'SignOut', intent, () => ({ session }));
  }

  private async account(person: string): Promise<Person> {
    return (await this.parts.loader.load(this.parts.kinds.person, personStream(person))).state;
  }

  /** Nobody begins a stream by guessing numbers. */
  private async assertKnown(person: string): Promise<void> {
    if ((await this.account(person)).person === '') throw signInRefused();
  }

  private async proved(known: Person['credential'], password: string): Promise<string | undefined> {
    return (await this.parts.passwords.isOf(known, password)) ? known?.credential : undefined;
  }

  private async newCredential(person: string, { commandId }: CommandDto, password: string) {
    await this.parts.guessable.refuse(password, person);
    return this.parts.passwords.credential(`CREDENTIAL-${commandId}`, password);
  }

  private give(
    person: string,
    type: PersonCommand['type'],
    intent: Intent,
    prepare: () => PersonCommand['data'],
  ): Promise<Answer> {
    const { desk, kinds } = this.parts;
    return desk.give({
      kind: kinds.person,
      stream: personStream(person),
      type,
      intent,
      prepare,
    });
  }

  private trying<T>(person: string, address: string, what: () => Promise<T>): Promise<T> {
    return trying(this.parts.attempts.begin(person, address), what);
  }
}

const hashOf = (code: string): string => sha256Hex(new TextEncoder().encode(code));

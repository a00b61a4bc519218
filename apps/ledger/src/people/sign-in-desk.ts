import {
  type Person,
  type Post,
  instantOf,
  postOf,
  postsOf,
  sessionOf,
  timestampOf,
} from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Answer } from '../commands/answer.js';
import { intentOf } from '../commands/intent-of.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { Problem } from '../commands/refusal.js';
import { deviceStream, personStream } from '../commands/stream-names.js';
import { type DeviceKeys, SIGNING_IN } from '../devices/device-keys.js';
import type { CommandDto } from '../http/command-dto.js';
import { base64url } from '../signatures/base64url.js';
import { type AccountDeskParts, SESSION_SECONDS } from './account-desk.js';
import type { LastTimeDto } from './answers.dto.js';
import { holder } from './holder.js';
import { signInRefused, trying } from './one-answer.js';
import { tellingCheckWord } from './telling-check-word.js';
import type { BadgeSignInDto, SignInDto } from './people.dto.js';

export interface SignInDeskParts extends AccountDeskParts {
  readonly deviceKeys: DeviceKeys;
  /** A simulated ledger has a time of its own, from which every real clock is far. */
  readonly measuresClocks: boolean;
}

export interface SignedIn {
  readonly answer: Answer;
  readonly token: string;
  readonly session: string;
  readonly at: Post;
  readonly expiresInSeconds: number;
  readonly lastTime: LastTimeDto;
}

/** What somebody has shown of himself: the credential that it proves, if any. */
interface Shown {
  readonly proved: string | undefined;
  readonly badge?: string;
  readonly passkey?: string;
}

/** Fields of these bodies that are for the ledger alone. */
const SECRETS = ['password', 'pin', 'badge', 'passkey', 'challenge', 'deviceSignature'];

/**
 * Where somebody comes in: with a password, and a passkey if he has one; or with badge and PIN, on a device that is enrolled. The
 * device shows first that it is the one it says it is.
 */
export class SignInDesk {
  constructor(private readonly parts: SignInDeskParts) {}

  byPassword(dto: SignInDto, address: string): Promise<SignedIn> {
    return this.comeIn(dto.person, dto, address, async account => {
      const { credential } = account;
      const isRight = await this.parts.passwords.isOf(credential, dto.password);
      const isHis = isRight && (await this.showsPasskey(account, dto));
      // Whoever does not know the password says what he likes of passkeys: nobody is told of that.
      const passkey = isRight ? dto.passkey?.credential : undefined;
      return {
        proved: isHis ? credential?.credential : undefined,
        ...(passkey === undefined ? {} : { passkey }),
      };
    });
  }

  byBadge(dto: BadgeSignInDto, address: string): Promise<SignedIn> {
    const shown = this.parts.passwords.readBadge(dto.badge);
    return this.comeIn(shown?.person ?? '', dto, address, async ({ pin }) => {
      const isRight = await this.parts.passwords.isOf(pin, dto.pin);
      const proved = isRight && shown !== undefined ? pin?.credential : undefined;
      // A badge that this ledger did not make is none, whatever PIN goes with it.
      return { proved, badge: shown?.badge ?? '' };
    });
  }

  private async comeIn(
    person: string,
    dto: SignInDto | BadgeSignInDto,
    address: string,
    show: (account: Person) => Promise<Shown>,
  ): Promise<SignedIn> {
    const { loader, kinds, deviceKeys, desk, tokens, study, attempts } = this.parts;
    const { state: enrolled } = await loader.load(kinds.device, deviceStream(dto.device));
    const device = await deviceKeys.shown(enrolled, dto);
    const stream = personStream(person);
    const { state: account } = await loader.load(kinds.person, stream);
    const intent = intentOf(dto, holder(person, account.home), 'account-holder', SECRETS);
    const session = uuidv5('session', dto.commandId);
    return trying(attempts.begin(person, address), async () => {
      const shown = await show(account);
      // Nobody begins a stream by guessing numbers.
      if (account.person === '') throw signInRefused();
      const at = shown.proved === undefined ? account.home : this.postFor(account, dto);
      const answer = await tellingCheckWord(
        () => this.parts.passwords.checkWordOf(person, shown.proved ?? ''),
        () =>
          desk.give({
            kind: kinds.person,
            stream,
            type: 'SignIn',
            intent,
            prepare: () => ({ session, ...shown, device, at, study }),
          }),
      );
      // The stream may have remembered a sign-in of this id that was proved: this one has to be, too.
      if (shown.proved === undefined) throw signInRefused();
      const on = device.is === 'known' ? device.device : undefined;
      if (on !== undefined && this.parts.measuresClocks) await this.measureClock(on, dto);
      const token = await tokens.issue({ person, session, device: on, ...at }, SESSION_SECONDS);
      const lastTime = await this.lastTime(stream, session);
      return { answer, token, session, at, expiresInSeconds: SESSION_SECONDS, lastTime };
    });
  }

  /** Told from the stream as it is now: a sign-in that is repeated tells the same. */
  private async lastTime(stream: string, session: string): Promise<LastTimeDto> {
    const { state } = await this.parts.loader.load(this.parts.kinds.person, stream);
    const { signedInAt, failures = 0 } = sessionOf(state, session)?.before ?? {};
    if (signedInAt === undefined) return { failures, newPasskeys: 0 };
    const newer = state.passkeys.filter(({ since }) => since > signedInAt);
    return { signedInAt: timestampOf(signedInAt), failures, newPasskeys: newer.length };
  }

  /**
   * Whoever has passkeys signs in with one of them, too: a password alone can be looked at over a shoulder.
   * @throws Problem PROOF_NEEDED while none was shown
   */
  private async showsPasskey({ passkeys }: Person, dto: SignInDto): Promise<boolean> {
    if (passkeys.length === 0) return true;
    const { challenges } = this.parts;
    const { passkey: assertion, challenge } = dto;
    if (assertion === undefined || challenge === undefined) {
      const fresh = challenges.issue(SIGNING_IN);
      throw new Problem('PROOF_NEEDED', {
        challenge: fresh,
        toSign: base64url(fresh),
        device: dto.deviceSignature !== undefined,
        passkeys: passkeys.map(({ credential }) => credential),
      });
    }
    const passkey = passkeys.find(({ credential }) => credential === assertion.credential);
    return (
      passkey !== undefined &&
      challenges.isGood(SIGNING_IN, challenge) &&
      (await this.parts.passkeys.signs(passkey, base64url(challenge), assertion))
    );
  }

  /** How far the clock of the device is off: what it says of times can then be judged. */
  private async measureClock(device: string, { commandId, occurredAt }: CommandDto): Promise<void> {
    const { desk, kinds, clock } = this.parts;
    const now = clock.now();
    await desk.give({
      kind: kinds.device,
      stream: deviceStream(device),
      type: 'MeasureDeviceClock',
      intent: ledgerIntent(uuidv5('clock of the device', commandId), now),
      prepare: () => ({ offsetMs: instantOf(occurredAt) - now }),
    });
  }

  private postFor(account: Person, { at }: Pick<SignInDto, 'at'>): Post {
    if (at !== undefined) return postOf(at);
    const posts = postsOf(account, this.parts.study, this.parts.clock.now());
    if (posts.length > 1) {
      throw new Problem('WHICH_POST', { posts: posts.map(postOf) });
    }
    return posts[0] ?? account.home;
  }
}

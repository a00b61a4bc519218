import { type Person, postOf } from '@selfsame/custody';
import type { IdleLock } from '../access/idle-lock.js';
import type { Identity } from '../access/tokens.js';
import type { Answer } from '../commands/answer.js';
import type { CommandDto } from '../http/command-dto.js';
import { intentOf } from '../commands/intent-of.js';
import { Problem } from '../commands/refusal.js';
import { personStream } from '../commands/stream-names.js';
import type { AccountDeskParts } from './account-desk.js';
import { signInRefused, trying } from './one-answer.js';
import type { UnlockSessionDto } from './people.dto.js';

export interface Unlocked {
  readonly answer: Answer;
  readonly token: string;
  readonly expiresInSeconds: number;
}

interface UnlockDeskParts extends Omit<AccountDeskParts, 'study' | 'clock'> {
  readonly idleLock: IdleLock;
}

/**
 * Back into the session that locked, by one password and nothing else: the post, the work that was begun and the end of the
 * sign-in are as they were. The token is a new one, so that whoever kept the old one has nothing.
 */
export class UnlockDesk {
  constructor(private readonly parts: UnlockDeskParts) {}

  unlock(who: Identity, dto: UnlockSessionDto, address: string): Promise<Unlocked> {
    return this.goOn(who, dto, address, async ({ credential }) =>
      (await this.parts.passwords.isOf(credential, dto.password))
        ? credential?.credential
        : undefined,
    );
  }

  /** @param prove what was shown that opens this account; undefined for nothing */
  async goOn(
    who: Identity,
    dto: CommandDto,
    address: string,
    prove: (account: Person) => Promise<string | undefined>,
  ): Promise<Unlocked> {
    const { desk, loader, kinds, tokens, attempts, idleLock } = this.parts;
    const { person, session, issuedAtMs: before = 0 } = who;
    if (session === undefined) throw new Problem('UNAUTHENTICATED', { reason: 'no session' });
    const stream = personStream(person);
    const account = (await loader.load(kinds.person, stream)).state;
    const intent = intentOf(dto, { ...who, ...account.home }, 'account-holder', ['password']);
    return trying(attempts.begin(person, address), async () => {
      const proved = await prove(account);
      const answer = await desk.give({
        kind: kinds.person,
        stream,
        type: 'UnlockSession',
        intent,
        prepare: () => ({ session, proved }),
      });
      // The stream may have remembered an unlocking of this id that was proved: this one has to be, too.
      if (proved === undefined) throw signInRefused();
      const expiresInSeconds = Math.max(0, Math.floor(tokens.remainingMs(who) / 1_000));
      const { device } = who;
      const token = await tokens.issue(
        { person, session, device, ...postOf(who) },
        expiresInSeconds,
      );
      const { issuedAtMs } = await tokens.check(token);
      // Within one second they are the same one.
      if (issuedAtMs !== before) idleLock.retire({ session, issuedAtMs: before });
      return { answer, token, expiresInSeconds };
    });
  }
}

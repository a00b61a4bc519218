import {
  type Person,
  type ShownDevice,
  linkOf,
  postOf,
  postsOf,
  timestampOf,
} from '@selfsame/custody';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import type { Claims, Identity } from '../access/tokens.js';
import { intentOf } from '../commands/intent-of.js';
import { Problem } from '../commands/refusal.js';
import { deviceStream, personStream } from '../commands/stream-names.js';
import type { CommandDto } from '../http/command-dto.js';
import { type DeviceKeys, type DeviceProof } from '../devices/device-keys.js';
import { type AccountDeskParts, SESSION_SECONDS } from './account-desk.js';
import type { BegunSignOn, BegunSignOns } from './begun-sign-on.js';
import type { HospitalProvider, Vouched } from './hospital-provider.js';
import { holder } from './holder.js';
import { signInRefused, trying } from './one-answer.js';
import { tellingCheckWord } from './telling-check-word.js';
import type { UnlockDesk } from './unlock-desk.js';

interface SingleSignOnDeskParts extends Pick<
  AccountDeskParts,
  'desk' | 'loader' | 'kinds' | 'clock' | 'tokens' | 'attempts' | 'passwords' | 'study'
> {
  /** Undefined where the ledger has none. */
  readonly provider: HospitalProvider | undefined;
  readonly begunSignOns: BegunSignOns;
  readonly unlocking: UnlockDesk;
  readonly deviceKeys: DeviceKeys;
  readonly realTime: () => number;
}

export interface Begun {
  readonly address: URL;
  /** For the cookie of the browser that asked. */
  readonly sealed: string;
}

/** Where it is done, when no device has shown its key. */
const DEVICE = 'browser';

/**
 * Sign-in by the word of the hospital's provider (ADR 19). It makes no account and gives no role: an administrator linked the
 * account before, and what somebody may stands in the ledger.
 */
export class SingleSignOnDesk {
  constructor(private readonly parts: SingleSignOnDeskParts) {}

  /**
   * @throws Problem NOT_FOUND where the ledger has no provider
   * @throws Problem PROOF_NEEDED while an enrolled device has not shown its key
   */
  async begin(
    asked: Pick<BegunSignOn, 'at' | 'unlocking'>,
    on: DeviceProof & { readonly device?: string } = {},
  ): Promise<Begun> {
    this.provider();
    const device = on.device === undefined ? undefined : await this.shown(on.device, on);
    const begun = {
      ...asked,
      ...(device === undefined ? {} : { device }),
      commandId: uuidv7(),
      begunAtMs: this.parts.realTime(),
      state: randomState(),
      nonce: randomNonce(),
      codeVerifier: randomPKCECodeVerifier(),
    };
    const address = await this.provider().addressFor(begun);
    return { address, sealed: await this.parts.begunSignOns.sealed(begun) };
  }

  /**
   * Somebody came back from the provider.
   * @param sealed of the cookie; what another browser began is nothing here
   * @returns the token of the session that he has now
   */
  async finish(query: string, sealed: string | undefined, address: string): Promise<string> {
    const provider = this.provider();
    const begun = sealed === undefined ? undefined : await this.parts.begunSignOns.opened(sealed);
    if (begun === undefined) throw signInRefused();
    const vouched = await provider.whoCameBack(query, begun);
    if (vouched === undefined) throw signInRefused();
    return begun.unlocking === undefined
      ? this.signIn(begun, vouched, address)
      : this.unlock(begun, begun.unlocking, vouched, address);
  }

  /**
   * Where whoever has signed out here signs out at the hospital as well; undefined where the hospital did not vouch for this very
   * session, or has no such place. He has left already: nothing that the provider does keeps him here.
   */
  async leaving({ person, session }: Identity): Promise<string | undefined> {
    const { provider, loader, kinds } = this.parts;
    if (provider === undefined) return undefined;
    const { shownByProvider } = (await loader.load(kinds.person, personStream(person))).state;
    if (session === undefined || shownByProvider?.session !== session) return undefined;
    return (await provider.addressForLeaving())?.href;
  }

  private async signIn(begun: BegunSignOn, vouched: Vouched, address: string): Promise<string> {
    const { desk, loader, kinds, tokens, attempts, passwords, study } = this.parts;
    const { staffNumber: person } = vouched;
    return trying(attempts.begin(person, address), async () => {
      const stream = personStream(person);
      const account = (await loader.load(kinds.person, stream)).state;
      const proved = linkShown(account, vouched);
      const at = proved === undefined ? account.home : this.postFor(account, begun);
      const session = uuidv5('session', begun.commandId);
      await tellingCheckWord(
        () => passwords.checkWordOf(person, proved ?? ''),
        () =>
          desk.give({
            kind: kinds.person,
            stream,
            type: 'SignIn',
            intent: intentOf(this.command(begun), holder(person, account.home), 'account-holder'),
            prepare: () => ({ session, proved, at, study, device: shownOn(begun) }),
          }),
      );
      // The stream may have remembered a sign-in of this id that was proved: this one has to be, too.
      if (proved === undefined) throw signInRefused();
      const { device } = begun;
      return tokens.issue({ person, session, device, ...at }, SESSION_SECONDS);
    });
  }

  /** Whoever comes back as somebody else has not unlocked it, and its holder's account says so. */
  private async unlock(
    begun: BegunSignOn,
    locked: Claims,
    vouched: Vouched,
    address: string,
  ): Promise<string> {
    const who = { ...holder(locked.person, locked), ...locked };
    const { token } = await this.parts.unlocking.goOn(who, this.command(begun), address, account =>
      Promise.resolve(
        vouched.staffNumber === locked.person ? linkShown(account, vouched) : undefined,
      ),
    );
    return token;
  }

  /** The number of a device that showed its key; what is not enrolled, or is not it, is none of ours. */
  private async shown(number: string, proof: DeviceProof): Promise<string | undefined> {
    const { loader, kinds, deviceKeys } = this.parts;
    const { state } = await loader.load(kinds.device, deviceStream(number));
    const shown = await deviceKeys.shown(state, proof);
    return shown.is === 'known' ? shown.device : undefined;
  }

  private postFor(account: Person, { at }: BegunSignOn) {
    const posts = postsOf(account, this.parts.study, this.parts.clock.now());
    const meant =
      at === undefined
        ? posts
        : posts.filter(({ site, post }) => site === at.site && post === at.post);
    const [only, ...others] = meant;
    if (others.length > 0) {
      throw new Problem('WHICH_POST', { posts: posts.map(postOf) });
    }
    // Without a role there, rules refuse it.
    return only ?? { ...account.home, ...at };
  }

  private command({ commandId, device = DEVICE }: BegunSignOn): CommandDto {
    return { commandId, occurredAt: timestampOf(this.parts.clock.now()), device };
  }

  private provider(): HospitalProvider {
    const { provider } = this.parts;
    if (provider === undefined) throw new Problem('NOT_FOUND');
    return provider;
  }
}

const shownOn = ({ device }: BegunSignOn): ShownDevice =>
  device === undefined ? { is: 'unknown' } : { is: 'known', device };

const linkShown = (account: Person, { identity }: Vouched): string | undefined =>
  identity && linkOf(account, identity);

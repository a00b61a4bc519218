import {
  type CourierPass,
  type Journey,
  PASS_PERSON,
  coiOfPass,
  postOf,
  timestampOf,
} from '@selfsame/custody';
import { sha256Hex } from '@selfsame/evidence';
import { v5 as uuidv5 } from 'uuid';
import type { Identity, Tokens } from '../access/tokens.js';
import type { Clock } from '../clock/clock.js';
import type { Answer } from '../commands/answer.js';
import type { CommandDesk } from '../commands/command-desk.js';
import { intentOf } from '../commands/intent-of.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import type { PurposeQuery } from '../identity-vault/identity.dto.js';
import type { LookUpDesk } from '../identity-vault/look-up-desk.js';
import type { JourneyDesk } from '../journeys/journey-desk.js';
import type { Attempts } from '../people/attempts.js';
import { trying } from '../people/one-answer.js';
import type { Passwords } from '../people/passwords.js';
import type { CourierContacts } from './courier-contacts.js';
import type { IssueCourierPassDto, RedeemCourierPassDto } from './courier-passes.dto.js';
import { passText, readPassText, shortLedgerId } from './pass-text.js';

export interface CourierPassParts {
  readonly desk: CommandDesk;
  readonly journeys: JourneyDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly contacts: CourierContacts;
  readonly lookUps: LookUpDesk;
  readonly ledgerId: string;
}

/** Fields that are for the ledger alone: a secret, and who somebody is. */
const SECRETS = ['code', 'name', 'telephone'];

const hashOf = (secret: string): string => sha256Hex(new TextEncoder().encode(secret));

/** Gives passes to couriers without an account, and lets in whoever shows one. */
export class CourierPassDesk {
  constructor(private readonly parts: CourierPassParts) {}

  /** The secret follows from the command: whoever repeats it is shown the same code again. */
  async issue(coi: string, dto: IssueCourierPassDto, who: Identity) {
    const { journeys, passwords, ledgerId } = this.parts;
    const secret = passwords.codeFor(`courier pass ${coi}`, dto.commandId);
    const secretSha256 = hashOf(secret);
    const answer = await journeys.give(coi, 'IssueCourierPass', dto, who, async scan => ({
      package: await scan.package(dto.package),
      to: postOf(dto.to),
      hours: dto.hours,
      secretSha256,
    }));
    const { passes } = await this.journey(coi);
    const issued = Object.values(passes).find(each => each.secretSha256 === secretSha256);
    if (issued === undefined) throw new Refusal('PASS_REFUSED', {}, false);
    const { pass, validUntil } = issued;
    const code = passText({ ledger: shortLedgerId(ledgerId), pass, secret });
    return { ...answer, pass, code, validUntil: timestampOf(validUntil) };
  }

  /**
   * @throws Refusal PASS_REFUSED for whatever is no pass, in the same words; nothing of it is written down
   */
  redeem(dto: RedeemCourierPassDto, address: string) {
    const read = readPassText(dto.code);
    const { attempts, ledgerId } = this.parts;
    return trying(attempts.begin(`${PASS_PERSON}${read?.pass ?? ''}`, address), async () => {
      const isOurs = read?.ledger === shortLedgerId(ledgerId);
      const pass = isOurs ? await this.proved(read.pass, read.secret) : undefined;
      // The stream may remember the redemption of this command id: that opens nothing without the secret.
      if (pass === undefined) throw new Refusal('PASS_REFUSED', {}, false);
      const answer = await this.redeemed(pass, dto);
      return this.letIn(answer, pass, dto);
    });
  }

  /** @throws Problem NOT_FOUND when nobody has redeemed it, or he was forgotten */
  async holder(coi: string, name: string, query: PurposeQuery, who: Identity) {
    const { lookUps, contacts } = this.parts;
    const session = (await this.journey(coi)).passes[name]?.session;
    if (session === undefined) throw new Problem('NOT_FOUND');
    await lookUps.courier(name, query, who);
    const contact = contacts.of(name, session);
    if (contact === undefined) throw new Problem('NOT_FOUND');
    return { ...contact };
  }

  private async redeemed(pass: CourierPass, dto: RedeemCourierPassDto): Promise<Answer> {
    const { desk, kinds, contacts, clock } = this.parts;
    const session = sessionOf(dto);
    const { name, telephone } = dto;
    // Before the event that says that he was let in. Where it did not come to that, he is forgotten at once.
    const takeBack = contacts.keep(pass.pass, session, { name, telephone }, clock.now());
    try {
      return await desk.give({
        kind: kinds.journey,
        stream: journeyStream(coiOfPass(pass.pass)),
        type: 'RedeemCourierPass',
        intent: intentOf(dto, holderOf(pass), 'courier', SECRETS),
        prepare: () => ({ pass: pass.pass, secretSha256: pass.secretSha256, session }),
      });
    } catch (error) {
      if (error instanceof Refusal) takeBack();
      throw error;
    }
  }

  private async letIn(answer: Answer, pass: CourierPass, dto: RedeemCourierPassDto) {
    const { tokens, clock } = this.parts;
    const { person, ...at } = { person: `${PASS_PERSON}${pass.pass}`, ...pass.to };
    const seconds = Math.max(1, Math.ceil((pass.validUntil - clock.now()) / 1_000));
    const token = await tokens.issue({ person, session: sessionOf(dto), ...at }, seconds);
    return {
      ...answer,
      token,
      coi: coiOfPass(pass.pass),
      sscc: pass.sscc,
      at,
      validUntil: timestampOf(pass.validUntil),
    };
  }

  private async proved(name: string, secret: string): Promise<CourierPass | undefined> {
    const pass = (await this.journey(coiOfPass(name))).passes[name];
    return pass?.secretSha256 === hashOf(secret) ? pass : undefined;
  }

  private async journey(coi: string): Promise<Journey> {
    const { loader, kinds } = this.parts;
    return (await loader.load(kinds.journey, journeyStream(coi))).state;
  }
}

const sessionOf = ({ commandId }: RedeemCourierPassDto): string => uuidv5('session', commandId);

/** The log knows him by his pass, and by nothing else. */
const holderOf = ({ pass, to }: CourierPass): Identity => ({
  person: `${PASS_PERSON}${pass}`,
  roles: ['courier'],
  ...to,
});

import { pagesOfLog } from '@selfsame/simulator';
import { type Command, type Declined, commandOf, isAccepted, send } from './command.js';
import type { Shop } from './shop.js';

/** As many events as one answer holds. */
const PAGE = 1_000;

const MAY_BE_SENT_AGAIN: ReadonlySet<string> = new Set([
  'STORAGE_FULL',
  'RECORD_BUSY',
  'OUTCOME_UNKNOWN',
  'LEDGER_UNAVAILABLE',
]);

/** Somebody at a workstation: gives command after command, and what was not answered again. */
export class Client {
  private pending: Command | undefined;
  private last: Command | undefined;
  /** Enrolled by this client, with how far they are. */
  private readonly enrolled: { readonly participant: string; step: 'consent' | 'register' }[] = [];

  constructor(private readonly shop: Shop) {}

  /** Whether it does not know what became of a command. */
  get waits(): boolean {
    return this.pending !== undefined;
  }

  /** Until everything that it has asked for is answered. */
  async finish(url: string): Promise<void> {
    while (this.waits)
      if (!(await this.act(url))) throw new Error('The connection died, and nobody killed it.');
  }

  /** One thing. @returns whether it was answered */
  async act(url: string): Promise<boolean> {
    const { outside, below } = this.shop;
    if (this.pending === undefined && below(8) === 0) return this.look(url);
    const again = this.pending === undefined && below(8) === 0 ? this.last : undefined;
    const command = this.pending ?? again ?? this.next();
    if (again === undefined) this.pending = command;
    outside.asked(command);
    const told = await send(url, command);
    if (!isAccepted(told)) return this.notAccepted(command, told);
    outside.accepted(command, told);
    if (again !== undefined) return true;
    this.pending = undefined;
    this.last = command;
    if (told.participant !== undefined)
      this.enrolled.push({ participant: told.participant, step: 'consent' });
    if (told.coi !== undefined && (await this.hasBegun(url, told.coi))) this.shop.busy = told.coi;
    return true;
  }

  /** A therapy begins after its registration: where the process or the disk ends in between, a while after. */
  private async hasBegun(url: string, coi: string): Promise<boolean> {
    try {
      const headers = { authorization: `Bearer ${this.shop.qa}` };
      return (await fetch(`${url}/journeys/${coi}`, { headers })).ok;
    } catch {
      return false;
    }
  }

  private notAccepted(command: Command, told: Declined | undefined): boolean {
    if (told === undefined) return false;
    this.shop.outside.declined(told);
    if (MAY_BE_SENT_AGAIN.has(told.code)) return true;
    this.shop.outside.faults.push(`${command.path} answered ${told.status} ${told.code}`);
    this.pending = undefined;
    return true;
  }

  private next(): Command {
    const { investigator, qa, below, busy } = this.shop;
    this.shop.number += 1;
    const words = `word-${this.shop.number}`;
    if (busy !== undefined && below(2) === 0)
      return commandOf(qa, `/journeys/${busy}/holds`, words, {
        scope: { kind: 'journey' },
        reason: words,
      });
    const next = this.enrolled.at(-1);
    if (next?.step === 'consent') {
      next.step = 'register';
      const path = `/participants/${next.participant}/consents`;
      return commandOf(investigator, path, words, { formVersion: words, onWithdrawal: 'keep' });
    }
    if (next?.step === 'register') {
      this.enrolled.pop();
      const path = `/participants/${next.participant}/journeys`;
      const protocol = { protocol: 'als-msc-fresh', protocolVersion: 1 };
      return commandOf(investigator, path, 'als-msc-fresh', protocol);
    }
    const subjectNumber = `01-${this.shop.number}`;
    return commandOf(investigator, '/participants', subjectNumber, {
      subjectNumber,
      site: 'motol',
    });
  }

  /** Reads what is newer than what is known. */
  private async look(url: string): Promise<boolean> {
    const { outside, qa } = this.shop;
    const after = outside.head;
    const invoked = outside.moment();
    try {
      for await (const page of pagesOfLog(url, qa, after)) {
        outside.read(after, PAGE, invoked, page);
        break;
      }
      return true;
    } catch {
      return false;
    }
  }
}

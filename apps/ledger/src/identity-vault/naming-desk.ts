import type { NameRecord } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Answer } from '../commands/answer.js';
import { OneAfterAnother } from '../commands/one-after-another.js';
import { Problem } from '../commands/refusal.js';
import type { IdentityVault } from './identity-vault.js';
import { sealedFirst } from './sealed-first.js';
import type { StaffNames } from './staff-names.js';

/** Any namespace will do, as long as it is always the same. */
const NAMESPACE = 'c2b0a7c6-5d4e-4d67-8a1b-3c7e1f9d2b60';

/** What is to be written down of somebody's name. */
interface Naming {
  readonly person: string;
  readonly commandId: string;
  readonly name: string;
}

/**
 * Puts the names of staff into the vault: sealed and on the disk before the event that tells of them. What a crash leaves without its
 * event is shown to nobody, and is what the command was to seal when it is sent again.
 */
export class NamingDesk {
  private readonly lines = new OneAfterAnother();

  constructor(
    private readonly vault: IdentityVault,
    private readonly names: StaffNames,
  ) {}

  /**
   * @param give the command, without the name: a hash over a name is something to try names on. It seals when it is decided
   * @throws Problem VAULT_ELSEWHERE; COMMAND_ID_REUSED when it was given before with another name
   */
  name(naming: Naming, give: (seal: () => NameRecord) => Promise<Answer>): Promise<Answer> {
    return this.lines.do(naming.person, () => this.nameNow(naming, give));
  }

  private async nameNow(
    { person, commandId, name }: Naming,
    give: (seal: () => NameRecord) => Promise<Answer>,
  ): Promise<Answer> {
    const { sealed } = this.vault;
    const record = uuidv5(`name of ${person} ${commandId}`, NAMESPACE);
    const answer = await sealedFirst({ sealed, record, commandId }, kept =>
      give(() => kept(sealed.keepName(person, record, name))),
    );
    if (answer.repeated) await this.assertSame(person, record, name, commandId);
    return answer;
  }

  /** The log holds no hash of a name, so the vault says whether a repeated command is the same one. */
  private async assertSame(person: string, record: string, name: string, commandId: string) {
    const known = (await this.names.everyNameOf(person)).find(each => each.record === record)?.name;
    if (typeof known === 'string' && known !== name)
      throw new Problem('COMMAND_ID_REUSED', { commandId });
  }
}

/** Something that whoever starts the ledger can mend: told in one sentence, without a stack. */
export class SettingsFault extends Error {}

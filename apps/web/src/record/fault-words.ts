import { inLanguages } from '../words/in-languages.js';
import type { RecordFault } from './check-record.js';

const say = inLanguages<Readonly<Record<RecordFault, string>>>({
  en: {
    NOT_GIVEN:
      'The ledger cannot give these bytes: they are not those that were written. Compare with a backup.',
    HASH_DIFFERS: 'The bytes are not those that the ledger has hashed: its SHA-256 is another one.',
    NOT_CANONICAL: 'It is not spelled as a ledger spells (RFC 8785).',
    NOT_READ:
      'This page cannot read it. If the ledger is newer than this page, load the page again.',
    NOT_OF_THIS_RECORD: 'It says itself that it belongs to another record, or to another place.',
    OF_ANOTHER_LEDGER: 'It is of another ledger than the first event.',
    MISSING_BEFORE: 'Before it an event is missing.',
    LINK_BROKEN:
      'It does not follow the event that stands before it: one of the two is not what it was.',
    STATEMENT_OF_ANOTHER_RECORD: 'What was signed is about another record.',
    STATEMENT_OF_ANOTHER_SIGNER: 'What was signed names somebody else as its signer.',
    STATEMENT_OF_ANOTHER_COMMAND: 'What was signed is another command.',
    STATEMENT_NOT_SIGNED: 'The key has not signed this.',
    USER_NOT_VERIFIED: 'The key did not make sure that it was its user.',
    KEY_UNUSABLE: 'The key in it is none that can be checked.',
    SIGNATURE_WRONG: 'The signature is not of this key over this statement.',
  },
  cs: {
    NOT_GIVEN:
      'Evidence tyto bajty nemůže vydat: nejsou to ty, které byly zapsány. Porovnejte se zálohou.',
    HASH_DIFFERS: 'Bajty nejsou ty, jejichž otisk evidence uvádí: SHA-256 se liší.',
    NOT_CANONICAL: 'Není zapsána tak, jak evidence zapisuje (RFC 8785).',
    NOT_READ:
      'Tato stránka ji neumí přečíst. Je-li evidence novější než stránka, načtěte stránku znovu.',
    NOT_OF_THIS_RECORD: 'Sama o sobě uvádí, že patří do jiného záznamu nebo na jiné místo.',
    OF_ANOTHER_LEDGER: 'Pochází z jiné evidence než první událost.',
    MISSING_BEFORE: 'Před ní chybí událost.',
    LINK_BROKEN: 'Nenavazuje na předchozí událost: jedna z nich není taková, jaká byla.',
    STATEMENT_OF_ANOTHER_RECORD: 'Podepsáno bylo něco o jiném záznamu.',
    STATEMENT_OF_ANOTHER_SIGNER: 'Podepsaný text jmenuje jiného podepisujícího.',
    STATEMENT_OF_ANOTHER_COMMAND: 'Podepsán byl jiný úkon.',
    STATEMENT_NOT_SIGNED: 'Klíč toto nepodepsal.',
    USER_NOT_VERIFIED: 'Klíč neověřil svého uživatele.',
    KEY_UNUSABLE: 'Klíč v ní nelze ověřit.',
    SIGNATURE_WRONG: 'Podpis nepatří k tomuto klíči a textu.',
  },
});

export const faultWords = (fault: RecordFault): string => say()[fault];

import { inLanguages } from '../words/in-languages.js';

/** What becomes of an account, and why. */
export const accountWords = inLanguages({
  en: {
    status: {
      invited: 'invited',
      unvouched: 'nobody vouched yet',
      active: 'active',
      suspended: 'suspended',
    } as Readonly<Record<string, string>>,
    documents: {
      passport: 'Passport',
      'identity-card': 'Identity card',
      'driving-licence': 'Driving licence',
      'residence-permit': 'Residence permit',
      'staff-card': 'Staff card',
      'known-personally': 'I know him personally',
    },
    withdrawals: {
      left: 'Left',
      moved: 'Moved to another post',
      'no-longer-needed': 'No longer needed',
      'given-by-mistake': 'Given by mistake',
    },
    suspensions: {
      left: 'Left',
      absent: 'Away for long',
      investigation: 'Something is being looked into',
      'credential-lost': 'Password, badge or key may be in other hands',
    },
    removals: {
      lost: 'Lost',
      replaced: 'Replaced',
      'no-longer-needed': 'No longer needed',
    },
    renamings: {
      'name-changed': 'The name has changed',
      misspelt: 'It was misspelt',
      'not-named-before': 'No name was recorded before',
    },
    bridges: {
      'participant-waits': 'The participant waits',
      'cells-expire': 'The cells expire',
      'record-is-late': 'It was learnt, and the record is late',
    },
    trainings: {
      custody: 'Working with Selfsame',
      gcp: 'Good clinical practice',
      gmp: 'Good manufacturing practice',
      'bedside-identification': 'Identification at the bed',
      'biological-transport': 'Carrying biological material',
    } as Readonly<Record<string, string>>,
  },
  cs: {
    status: {
      invited: 'pozván(a)',
      unvouched: 'zatím se nikdo nezaručil',
      active: 'aktivní',
      suspended: 'pozastaven(a)',
    } as Readonly<Record<string, string>>,
    documents: {
      passport: 'Cestovní pas',
      'identity-card': 'Občanský průkaz',
      'driving-licence': 'Řidičský průkaz',
      'residence-permit': 'Povolení k pobytu',
      'staff-card': 'Zaměstnanecká karta',
      'known-personally': 'Znám ho osobně',
    },
    withdrawals: {
      left: 'Odchod',
      moved: 'Přechod na jiné pracoviště',
      'no-longer-needed': 'Už není potřeba',
      'given-by-mistake': 'Uděleno omylem',
    },
    suspensions: {
      left: 'Odchod',
      absent: 'Dlouhá nepřítomnost',
      investigation: 'Něco se prošetřuje',
      'credential-lost': 'Heslo, karta nebo klíč mohou být v cizích rukou',
    },
    removals: {
      lost: 'Ztráta',
      replaced: 'Výměna',
      'no-longer-needed': 'Už není potřeba',
    },
    renamings: {
      'name-changed': 'Jméno se změnilo',
      misspelt: 'Bylo napsáno chybně',
      'not-named-before': 'Jméno dosud nebylo zaznamenáno',
    },
    bridges: {
      'participant-waits': 'Účastník čeká',
      'cells-expire': 'Buňky exspirují',
      'record-is-late': 'Školení proběhlo, záznam se opozdil',
    },
    trainings: {
      custody: 'Práce se Selfsame',
      gcp: 'Správná klinická praxe',
      gmp: 'Správná výrobní praxe',
      'bedside-identification': 'Identifikace u lůžka',
      'biological-transport': 'Přeprava biologického materiálu',
    } as Readonly<Record<string, string>>,
  },
});

/** A training in words; as it was recorded where it is the house's own. */
export const trainingName = (training: string): string =>
  accountWords().trainings[training] ?? training;

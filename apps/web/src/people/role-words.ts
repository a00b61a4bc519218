import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Role = components['schemas']['OwnAccountDto']['roles'][number];

const words: { readonly [L in 'en' | 'cs']: Readonly<Record<Role, string>> } = {
  en: {
    investigator: 'Investigator',
    'collecting-physician': 'Collecting physician',
    courier: 'Courier',
    operator: 'Clean room operator',
    'storage-keeper': 'Storage keeper',
    'qc-analyst': 'QC analyst',
    qa: 'Quality assurance (QA)',
    qp: 'Qualified Person (QP)',
    nurse: 'Nurse',
    'administering-physician': 'Administering physician',
    'unblinded-pharmacist': 'Unblinded pharmacist',
    sponsor: 'Sponsor',
    monitor: 'Monitor',
    auditor: 'Auditor',
    inspector: 'Inspector',
    administrator: 'Administrator',
  },
  cs: {
    investigator: 'Zkoušející',
    'collecting-physician': 'Odebírající lékař',
    courier: 'Kurýr',
    operator: 'Pracovník čistých prostor',
    'storage-keeper': 'Správce skladu',
    'qc-analyst': 'Analytik kontroly jakosti',
    qa: 'Zabezpečování jakosti (QA)',
    qp: 'Kvalifikovaná osoba (QP)',
    nurse: 'Sestra',
    'administering-physician': 'Podávající lékař',
    'unblinded-pharmacist': 'Odslepený farmaceut',
    sponsor: 'Zadavatel',
    monitor: 'Monitor',
    auditor: 'Auditor',
    inspector: 'Inspektor',
    administrator: 'Správce',
  },
};

/** What each role is called. */
export const roleWords = inLanguages(words);

/** A role of the ledger in words; as it is where a newer ledger has more of them. */
export const roleName = (role: string): string =>
  (roleWords() as Readonly<Record<string, string>>)[role] ?? role;

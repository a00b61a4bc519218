/** What the people of the trial are called, as it is printed with what they sign. Invented, every one of them. */
const NAMES: Readonly<Record<string, string>> = {
  'admin-1': 'Radim Vlach',
  'qa-accounts': 'Olga Berková',
  'investigator-1': 'Helena Sýkorová',
  'physician-1': 'Marek Dušek',
  'physician-2': 'Irena Kolářová',
  'nurse-1': 'Jana Nováková',
  'nurse-2': 'Tereza Malá',
  'nurse-3': 'Petr Hruška',
  'courier-1': 'Karel Vaněk',
  'courier-2': 'Simona Říhová',
  'operator-1': 'Lenka Procházková',
  'operator-2': 'Ondřej Štěpánek',
  'keeper-1': 'Milan Kopecký',
  'analyst-1': 'Věra Holubová',
  'analyst-2': 'Tomáš Růžička',
  'qa-1': 'Dana Beránková',
  'qa-2': 'Jiří Matoušek',
  'qa-3': 'Hana Šimková',
  'qp-1': 'Václav Kadlec',
  'auditor-1': 'Ivo Toman',
  'sponsor-1': 'Blanka Musilová',
  'monitor-1': 'Zuzana Hájková',
  'inspector-1': 'Bedřich Slavík',
};

/** Of somebody who has no part of his own: two people may be called the same. */
export function printedName(person: string): string {
  const all = Object.values(NAMES);
  const sum = [...person].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return NAMES[person] ?? all[sum % all.length] ?? person;
}

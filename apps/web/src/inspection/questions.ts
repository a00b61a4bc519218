import type { FunctionComponent } from 'preact';
import { lazy } from 'preact-iso';
import { inLanguages } from '../words/in-languages.js';

export const QUESTIONS = [
  'batches',
  'product',
  'people',
  'trainings',
  'trail',
  'deviations',
  'labels',
  'excursions',
  'certificates',
  'accountability',
  'calibrations',
  'system',
] as const;
/** What an inspector asks in the first hour, in the order in which it is usually asked. */
export type QuestionName = (typeof QUESTIONS)[number];

/** Each is fetched when somebody asks it. */
export const answers: Readonly<Record<QuestionName, FunctionComponent>> = {
  batches: lazy(() => import('./batches-answer.js')),
  product: lazy(() => import('./product-answer.js')),
  people: lazy(() => import('./people-answer.js')),
  trainings: lazy(() => import('./trainings-answer.js')),
  trail: lazy(() => import('./trail-answer.js')),
  deviations: lazy(() => import('./deviations-answer.js')),
  labels: lazy(() => import('./labels-answer.js')),
  excursions: lazy(() => import('./excursions-answer.js')),
  certificates: lazy(() => import('./certificates-answer.js')),
  accountability: lazy(() => import('./accountability-answer.js')),
  calibrations: lazy(() => import('./calibrations-answer.js')),
  system: lazy(() => import('./system-answer.js')),
};

interface Asked {
  readonly title: string;
  readonly asks: string;
}

export const questionWords = inLanguages<Readonly<Record<QuestionName, Asked>>>({
  en: {
    batches: {
      title: 'Batches and units of a period',
      asks: 'What was made, for whom, what was decided',
    },
    product: {
      title: 'One product, donor to recipient and back',
      asks: 'Through whose hands, and every lot in contact',
    },
    people: {
      title: 'Users and roles as of a day',
      asks: 'Accounts, roles and trainings as they were known then',
    },
    trainings: {
      title: 'Training against acts',
      asks: 'Who acted with which training, and without',
    },
    trail: { title: "One batch's audit trail", asks: 'Who did what, when and why' },
    deviations: {
      title: 'Deviations, out of specification',
      asks: 'What broke a rule, and how far it has come',
    },
    labels: {
      title: 'Label reconciliation',
      asks: 'Printed, used, void, destroyed, unaccounted for',
    },
    excursions: { title: 'Excursions', asks: 'Too warm, too long, not measured' },
    certificates: { title: 'Certificates', asks: 'Certified, released as an exception, rejected' },
    accountability: {
      title: 'Accountability',
      asks: 'Every tube of a subject, and what became of it',
    },
    calibrations: { title: 'Calibration on the day of use', asks: 'Every instrument of a therapy' },
    system: {
      title: "The system's own file",
      asks: 'Versions, checksums, documents, founding, what nobody has reviewed',
    },
  },
  cs: {
    batches: {
      title: 'Šarže a jednotky za období',
      asks: 'Co bylo vyrobeno, pro koho, jak se rozhodlo',
    },
    product: {
      title: 'Jeden přípravek od dárce k příjemci a zpět',
      asks: 'Číma rukama prošel a každá šarže v kontaktu',
    },
    people: {
      title: 'Uživatelé a role k určitému dni',
      asks: 'Účty, role a školení, jak byly tehdy známy',
    },
    trainings: {
      title: 'Školení oproti úkonům',
      asks: 'Kdo pracoval s jakým školením a kdo bez něj',
    },
    trail: { title: 'Auditní stopa jedné šarže', asks: 'Kdo co udělal, kdy a proč' },
    deviations: {
      title: 'Odchylky, mimo specifikaci',
      asks: 'Co porušilo pravidlo a jak daleko to je',
    },
    labels: { title: 'Bilance štítků', asks: 'Vytištěné, použité, neplatné, zničené, nedoložené' },
    excursions: { title: 'Teplotní odchylky', asks: 'Příliš teplo, příliš dlouho, neměřeno' },
    certificates: { title: 'Certifikáty', asks: 'Certifikováno, propuštěno výjimečně, zamítnuto' },
    accountability: {
      title: 'Evidence hodnoceného přípravku',
      asks: 'Každá zkumavka subjektu a co se s ní stalo',
    },
    calibrations: { title: 'Kalibrace v den použití', asks: 'Každý přístroj jedné léčby' },
    system: {
      title: 'Spis samotného systému',
      asks: 'Verze, otisky, dokumenty, založení, co nikdo nepřezkoumal',
    },
  },
});

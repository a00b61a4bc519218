import type { CzechWords } from '../problem-words.js';

export const ofVault: CzechWords = {
  OTHER_SITE: [
    'Tento účastník je z jiného centra',
    'Zeptejte se tam: lidé se zařazují a jejich jména jsou známa jen ve vlastním centru.',
  ],
  ENTER_WHAT_WAS_HEARD_FIRST: [
    'Nejdřív zadejte, co zaznělo',
    'Zeptejte se na jméno a datum narození a zadejte, co slyšíte. Kdo nemluví: zástupce, komunikační pomůcka nebo fotografie.',
  ],
  IDENTITY_UNKNOWN: [
    'Jméno tohoto účastníka nikdo nezaznamenal',
    'Nejdřív ho zaznamenejte, s účastníkem nebo s nemocničními doklady před sebou.',
  ],
  IDENTITY_ERASED: [
    'Jméno tohoto účastníka bylo vymazáno',
    'Vrátit ho nelze. Kdo se účastní znovu, zařazuje se nově, pod jiným číslem.',
  ],
  IDENTITY_RETAINED: [
    'Jméno se ještě musí uchovat',
    'Někdo musí umět dohledat, čí jsou tyto buňky. Řekněte účastníkovi, do kdy a proč.',
  ],
  ALLOCATION_UNKNOWN: [
    'Rameno tohoto účastníka zde není zapečetěno',
    'Volejte nezaslepeného lékárníka, jehož číslo je na kartě účastníka. Zatím ho léčte, jako by mohl dostat obojí.',
  ],
  UNBLINDING_UNKNOWN: [
    'Pod tímto názvem nikdo odslepení neprovedl',
    'Podívejte se na upozornění: odslepení je v něm uvedeno.',
  ],
  ERASURE_UNKNOWN: [
    'Takové vymazání nikdo nenavrhl',
    'Podívejte se na účastníka: navržená vymazání jsou u něj.',
  ],
  APPROVED_IN_ROLE: [
    'Někdo v této roli to už schválil',
    'Chybí druhé schválení: schvaluje QA a zadavatel, za každého jedna osoba.',
  ],
};

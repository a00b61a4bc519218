import type { CzechWords } from '../problem-words.js';

export const ofCleanRoom: CzechWords = {
  PLATE_UNKNOWN: [
    'Taková miska na tomto pracovním místě neležela',
    'Přečtěte znovu číslo na misce i na stole. Zatím nikdo neví, z které místnosti tento počet je.',
  ],
  PLATE_OF_ANOTHER_SESSION: [
    'Miska je z jiné práce, než jste zadali',
    'Podívejte se na misku: stojí na ní číslo i práce. Jedno z toho patří jiné misce.',
  ],
  PLATE_OF_NO_SESSION: [
    'Pracovní místo nebylo pro nikoho otevřené',
    'Nejdřív ho otevřete. Je-li už zavřené, uveďte práci, při které tam misky ležely.',
  ],
  PLATE_USED_TWICE: [
    'Toto číslo misky se už použilo',
    'Každou misku naskenujte jednou a na každé místo vezměte čerstvou.',
  ],
  PLATE_COUNTED: [
    'Počet z této misky už někdo zadal',
    'Podívejte se na něj: zkontrolujte ho, nebo ho s důvodem opravte.',
  ],
  ENVIRONMENT_BEYOND_ACTION_LIMIT: [
    'V čistém prostoru vyrostlo víc, než jeho třída dovoluje',
    'QP potvrdí, že o tom ví, a QA posoudí, co to znamená pro přípravek a pro toho, kdo ho dostal.',
  ],
  ENVIRONMENT_UNREVIEWED: [
    'Počty z čistého prostoru ještě nezkontrolovala druhá osoba',
    'Požádejte druhého analytika nebo QA, ať je zadají znovu.',
  ],
  ENVIRONMENT_UNCOUNTED: [
    'Misky z čistého prostoru ještě nejsou spočítané',
    'Seznam říká které. Podle protokolu na ně čeká konečné osvědčení.',
  ],
  REVIEW_MISSING: [
    'Osvědčení neuvádí žádnou kontrolu záznamu',
    'Přečtěte kontrolu šarže a osvědčete podle ní.',
  ],
  REVIEW_OUTDATED: [
    'Kontrola neodpovídá záznamu, jaký je teď',
    'Přečtěte ji znovu: uvádí, co přibylo. Pak osvědčete podle ní.',
  ],
  RETENTION_PERIOD_RUNS: [
    'Retenční vzorek se ještě musí uchovat',
    'Nechte ho, kde je. Je uvedeno, do kdy.',
  ],
  RETENTION_DESTRUCTION_UNAUTHORISED: [
    'QA zničení tohoto retenčního vzorku nepodepsalo',
    'Nejdřív požádejte QA o podpis. Pak ho zničte před svědkem.',
  ],
  RECORD_DIFFERS: ['Jedna verze záznamu má dva obsahy', 'QA se zeptá jeho držitele, který platí.'],
};

import type { CzechWords } from '../problem-words.js';

export const ofIdentity: CzechWords = {
  LABEL_UNKNOWN: [
    'Tento štítek zde nikdy nebyl vytištěn',
    'Stůjte. Odložte nádobku stranou a volejte QA: nikdo neví, co v ní je.',
  ],
  LABEL_NOT_CURRENT: [
    'Tento štítek je neplatný nebo nahrazený',
    'Stůjte. Odložte nádobku stranou a volejte QA: mohou existovat dva štítky téže věci.',
  ],
  WRONG_PRODUCT: [
    'Toto patří jinému účastníkovi',
    'Stůjte. Odložte to stranou, přineste správný přípravek a začněte kontrolu znovu ve dvou.',
  ],
  WRONG_DOSE: [
    'Toto patří k jiné dávce téhož účastníka',
    'Stůjte. Přineste jednotku plánované dávky a začněte kontrolu znovu.',
  ],
  EPISODE_OF_ANOTHER: [
    'Tato terapie je jiného účastníka',
    'Stůjte. Nikdo nedostane cizí buňky a nikdo to nemůže povolit. Vyhledejte další dávku právě tohoto účastníka.',
  ],
  PROOF_DIFFERS: [
    'Pod tímto kódem ani nákladním listem zásilka uložena nebyla',
    'Stůjte. Porovnejte zásilku, plombu a místo s tím, co vám přišlo; volejte toho, kdo ji tam uložil.',
  ],
  OLD_LABEL_DIFFERS: [
    'Štítek vespod je z jiné zkumavky',
    'Stůjte. Nic přes něj nelepte. Nový štítek sejměte, obě zkumavky vraťte do chladu a volejte QA.',
  ],
  NOT_A_WRISTBAND: [
    'Tento kód není na náramku',
    'Stůjte. Jděte k lůžku a naskenujte náramek na ruce; karta, list ani arch štítků ho nenahradí.',
  ],
  WRISTBAND_UNKNOWN: [
    'Tento náramek nepatří nikomu',
    'Stůjte. Přiřaďte náramek za přítomnosti účastníka, nebo naskenujte správný.',
  ],
  WRISTBAND_UNCONFIRMED: [
    'Tento náramek ještě nikdo nepotvrdil',
    'Stůjte. Druhá osoba se zeptá na jméno a datum narození, zadá, co slyšela, a naskenuje náramek na ruce.',
  ],
  WRISTBAND_NOT_CURRENT: [
    'Tento náramek byl nahrazen nebo už neplatí',
    'Stůjte. Naskenujte ten, který ho nahradil; odpověď říká, kdy to bylo. Není-li žádný, přiřaďte ve dvou nový.',
  ],
  IDENTITY_DIFFERS: [
    'Co zaznělo, nesouhlasí s uloženou totožností',
    'Stůjte. Zeptejte se znovu a jméno sami neříkejte. Nesouhlasí-li to dál, můžete být u špatného lůžka: volejte zkoušejícího.',
  ],
  LOOK_ALIKE_PRESENT: [
    'Někdo jiný se zde jmenuje podobně nebo se narodil týž den',
    'Zeptejte se na třetí údaj: nemocniční číslo, řečené nebo přečtené z dokladů. Zadejte i to.',
  ],
  WRONG_PERSON: [
    'Tento náramek je jiné osoby',
    'Stůjte. Jste u špatného lůžka, nebo je na ruce špatný náramek. Volejte zkoušejícího.',
  ],
  SUBJECT_NUMBER_DIFFERS: [
    'Toto není číslo tohoto účastníka',
    'Stůjte. Přečtěte číslo ze štítku znovu; nesouhlasí-li dál, volejte QA.',
  ],
  WRONG_SAMPLE: [
    'Tento vzorek nebyl odebrán pro tuto zkoušku',
    'Stůjte. Naskenujte vzorek, který se zkoušel; výsledek zatím nepatří nikomu.',
  ],
  WRONG_PACKAGE: [
    'Toto není zásilka, která se zde předává',
    'Nepřebírejte ji. Porovnejte SSCC s průvodními papíry a volejte odesílatele.',
  ],
  WRONG_DIN: [
    'Toto číslo odběru už patří jinému odběru',
    'Stůjte. Použijte nový štítek DIN; starý uschovejte pro QA.',
  ],
  SEAL_DIFFERS: [
    'Toto není plomba, která byla nasazena',
    'Neotvírejte. Dejte zásilku do karantény a volejte QA.',
  ],
  LOGGER_DIFFERS: [
    'Toto není záznamník teploty, který byl přibalen',
    'Data nepoužívejte. Najděte správný záznamník a volejte QA.',
  ],
  SHARED_THING: ['Toto číslo se už používá jinde', 'Vezměte jiné a toto odložte pro QA.'],
  POSITION_HOLDS_ANOTHER: [
    'Na této pozici není jednotka, kterou hledáte',
    'Vraťte ji, ničeho dalšího v boxu se nedotýkejte a volejte QA.',
  ],
  POSITION_TAKEN: [
    'Na této pozici už něco je',
    'Použijte volnou. Co sem přesto bylo uloženo, je zadrženo, než se na to někdo podívá.',
  ],
  SLOT_TAKEN: [
    'Na této pozici už něco leží',
    'Nic tam nedávejte. Naskenujte volnou pozici téhož kryoboxu. Pokud tam tato zkumavka už leží, ťukněte místo toho na pozici: zaznamená se a bude zadržena, než se na to někdo podívá.',
  ],
  SLOT_OF_ANOTHER_BOX: [
    'Tato pozice patří k jinému kryoboxu',
    'Nic tam nedávejte. Naskenujte kryobox, který máte otevřený před sebou, a pak pozici na kartě právě tohoto kryoboxu.',
  ],
  BENCH_OF_ANOTHER: [
    'Pracovní místo je otevřené pro jinou terapii',
    'Odneste nádobku od stolu. Nejdřív tamtu práci dokončete a místo vykliďte.',
  ],
  ONE_PERSON_TWICE: [
    'Tady je potřeba druhá osoba',
    'Požádejte kolegu nebo kolegyni. Kdo kontroluje nebo uvolňuje, dělá to pod vlastním přihlášením; svědkem je někdo jiný, kdo to viděl.',
  ],
  ROUTE_DIFFERS: [
    'Toto není cesta podání podle protokolu',
    'Stůjte. Přípravek je určen jen pro cestu uvedenou na štítku.',
  ],
  TYPED_ALONE: [
    'Nikdo další právě totéž neopsal',
    'Požádejte kolegu, ať také opíše celý řádek, přímo z předmětu a bez pohledu na vaši obrazovku; pak odešlete znovu. Nepomůže-li to, jeden z vás četl špatně: vytiskněte nový štítek nebo náramek.',
  ],
  TYPED_TWICE: [
    'Náramek i štítek byly opsány ručně',
    'Aspoň jedno z nich naskenujte. Nejde-li ani jedno, vytiskněte nejdřív nový štítek nebo náramek.',
  ],
  VERIFICATION_MISSING: [
    'Chybí kontrola dvěma osobami',
    'U lůžka: kontrolují obě, každá pod vlastním přihlášením. U nového náramku: uveďte druhou osobu a číslo subjektu, jak zaznělo.',
  ],
  VERIFICATION_TOO_OLD: [
    'Kontroly u lůžka jsou příliš staré',
    'Zopakujte obě: na lůžku už může být někdo jiný.',
  ],
  TIME_OUT_MISSING: [
    'Před touto stříkačkou neproběhl time-out',
    'Stůjte. Naskenujte náramek a stříkačku, řekněte nahlas osobu, přípravek a cestu podání, pak začněte.',
  ],
  TIME_OUT_TOO_OLD: ['Time-out je příliš starý', 'Zopakujte ho: na lůžku už může být někdo jiný.'],
  DOSE_ALREADY_GIVEN: [
    'Tato dávka už byla podána',
    'Stůjte. Z této terapie se už nic nepodává. Volejte lékaře; náhradní jednotka se vrací.',
  ],
  BATCH_DIFFERS: [
    'Toto je z jiné šarže téže terapie',
    'Stůjte. Odložte to stranou a přineste, co patří k této šarži.',
  ],
  BATCH_NOT_GROWING: [
    'Tato šarže se už nevyrábí',
    'Co bylo naplněno, nezdařilo se nebo bylo zamítnuto, zůstává, jak je. Použijte šarži, která se vyrábí teď.',
  ],
};

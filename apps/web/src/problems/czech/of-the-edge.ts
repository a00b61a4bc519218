import type { CzechWords } from '../problem-words.js';

export const ofTheEdge: CzechWords = {
  UNREACHABLE: [
    'Evidence není dostupná',
    'Nic se neztratilo. Najděte signál; u lůžka použijte vytištěné podklady.',
  ],
  PASSKEY_NOT_USED: [
    'Přístupový klíč nebyl použit',
    'Když se prohlížeč zeptá, dotkněte se klíče nebo ukažte otisk či tvář. Nic nebylo odesláno.',
  ],
  VALIDATION_FAILED: ['Něco není vyplněno správně', 'Opravte uvedené pole a odešlete znovu.'],
  BODY_REFUSED: [
    'Takový obsah evidence nepřijímá',
    'Každé pole jednou, množství jako celá čísla v uvedené jednotce, jiná čísla jako text.',
  ],
  BODY_TOO_LARGE: [
    'To je příliš velké',
    'Velké soubory nechte, kde jsou; posílá se jen jejich SHA-256.',
  ],
  REQUEST_REFUSED: ['Takto se s evidencí nemluví', 'Načtěte stránku znovu.'],
  METHOD_NOT_ALLOWED: ['Toto na této adrese nejde', 'Načtěte stránku znovu.'],
  REQUEST_TIMED_OUT: ['Odesílání nedoběhlo', 'Odešlete to znovu: uloží se jen jednou.'],
  EXPECTATION_FAILED: ['Tomuto požadavku evidence nevyhoví', 'Vynechte hlavičku Expect.'],
  HEADERS_TOO_LARGE: ['Hlavičky jsou příliš dlouhé', 'Pošlete jich méně nebo kratší.'],
  RECORD_TOO_LARGE: [
    'To je víc, než pojme jeden záznam',
    'Rozdělte to: méně skenů najednou a kratší slova. Nic se nezaznamenalo.',
  ],
  MEDIA_TYPE: ['Evidence čte jen application/json', 'Nastavte typ obsahu application/json.'],
  SCAN_REJECTED: [
    'Sken nelze s jistotou přečíst',
    'Naskenujte znovu, rovně a celý kód. Nikdy nedopisujte, co čtečka nepřečetla.',
  ],
  UNAUTHENTICATED: ['Nejste přihlášeni', 'Přihlaste se znovu.'],
  PASSWORD_GUESSABLE: [
    'Takové heslo by někdo uhodl',
    'Vezměte několik slov, která nesouvisejí spolu ani s tímto pracovištěm.',
  ],
  SIGNATURE_NEEDED: ['Tady je potřeba váš podpis', 'Přečtěte prohlášení a podepište ho.'],
  RECORD_CHANGED: [
    'Záznam se od chvíle, kdy jste ho viděli, změnil',
    'Podívejte se, co se změnilo, a podepište znovu, na čem trváte.',
  ],
  PROOF_NEEDED: [
    'Samotné heslo k přihlášení nestačí',
    'Přihlaste se na zaregistrovaném zařízení nebo s přístupovým klíčem.',
  ],
  PASSKEY_REFUSED: [
    'Tento přístupový klíč nelze zaregistrovat',
    'Začněte znovu na tomto zařízení a na výzvu potvrďte prstem, obličejem nebo PIN.',
  ],
  SESSION_LOCKED: [
    'Zamčeno, protože obrazovku chvíli nikdo nepoužíval',
    'Odemkněte heslem. Pokračujete, kde jste byli.',
  ],
  PROVIDER_UNAVAILABLE: [
    'Nemocniční přihlášení neodpovídá',
    'Máte-li heslo, přihlaste se jím, nebo to za minutu zkuste znovu. Řekněte to administrátorovi.',
  ],
  CSRF_REFUSED: [
    'Tento požadavek nepřišel ze stránky této evidence',
    'Otevřete evidenci ve vlastním okně a udělejte to tam. Řekněte to administrátorovi.',
  ],
  TOO_MANY_REQUESTS: [
    'Příliš mnoho požadavků za minutu',
    'Počkejte, jak je uvedeno, a odešlete znovu.',
  ],
  DEVICE_NOT_YOURS: ['Jste přihlášeni na jiném zařízení', 'Přihlaste se na tomto.'],
  TOO_MANY_ATTEMPTS: [
    'Odtud bylo příliš mnoho pokusů',
    'Počkejte, jak je uvedeno. Nezkoušeli jste to vy, řekněte to administrátorovi.',
  ],
  WHICH_POST: ['Máte role na více pracovištích', 'Zvolte, na kterém se přihlašujete.'],
  FORBIDDEN: ['Vaše role to nedovoluje', 'Požádejte někoho, kdo tu roli má.'],
  NOT_FOUND: ['Tady nic není', 'Zkontrolujte adresu.'],
  FORM_NOT_READ: [
    'Zadané neodpovídá tomu, co říká jeden formulář',
    'Jeden list říká jednu věc, s vlastním časem. Opravte uvedené pole a odešlete znovu.',
  ],
  DOWNTIME_NOT_OVER: [
    'Výpadek končí dřív, než začíná, nebo ještě neskončil',
    'Uveďte oba časy, až skončí.',
  ],
  PACK_IS_VOID: [
    'Tyto podklady neplatí a už se netisknou',
    'Volejte toho, kdo je má. Až bude dávka propuštěna a nebude zadržena, vytiskněte nové.',
  ],
  COMMAND_ID_REUSED: [
    'Pod tímto číslem už bylo odesláno něco jiného',
    'Načtěte stránku znovu a udělejte to nově.',
  ],
  RECORD_BUSY: [
    'Do tohoto záznamu právě zapisují i jiní',
    'Podívejte se, co se změnilo, a zkuste to znovu.',
  ],
  OUTCOME_UNKNOWN: [
    'Není jisté, zda se to uložilo',
    'Odešlete to znovu: uloží se jen jednou. Než to budete vědět, použijte vytištěné podklady.',
  ],
  LEDGER_UNAVAILABLE: [
    'Evidence teď nemůže pracovat',
    'Použijte vytištěné podklady; zkuste to znovu, uloží se to jen jednou.',
  ],
  STORAGE_FULL: [
    'Evidence nemá místo na další záznamy',
    'Toto se nezaznamenalo. Použijte vytištěné podklady; číst lze dál. Až administrátor uvolní místo, odešlete to znovu.',
  ],
  VAULT_ELSEWHERE: [
    'Jména uchovává jiná instance této evidence',
    'Obraťte se na ni; adresu zná administrátor.',
  ],
  IDENTITY_LOST: [
    'Jméno tohoto účastníka nelze přečíst',
    'Pokračujte podle náramku, čísla subjektu a nemocničních dokladů. Administrátor úložiště jmen obnoví.',
  ],
  ALLOCATION_LOST: [
    'Rameno tohoto účastníka nelze přečíst',
    'Volejte nezaslepeného lékárníka, jehož číslo je na kartě účastníka, a poté zaznamenejte, že vám to řekl telefonicky. Administrátor úložiště jmen obnoví.',
  ],
  PROTOCOL_UNKNOWN: [
    'Taková verze protokolu není zveřejněna',
    'Nejdřív ji zveřejněte, nebo uveďte zveřejněnou.',
  ],
  PROTOCOL_INVALID: ['Protokol není platný', 'Opravte každou uvedenou chybu.'],
  PERSONAL_DATA_SUSPECTED: [
    'Text zřejmě obsahuje osobní údaje',
    'Vynechte jména, rodná čísla, telefony a adresy.',
  ],
  NOT_SIMULATED: ['Toto jde jen v cvičné evidenci', 'Slouží to k nácviku a zde je vše skutečné.'],
  POSITION_INVALID: ['To není pozice této evidence', 'Načtěte stránku znovu.'],
  POSITION_FOREIGN: [
    'Tato pozice je z doby před obnovou nebo přesunem evidence',
    'Načtěte vše od začátku: co máte, může obsahovat události, které se ztratily.',
  ],
  READ_MODELS_BEHIND: ['Přehledy ještě nejsou tak nové, jak žádáte', 'Zkuste to za chvíli znovu.'],
  LIST_STOPPED: [
    'Tento přehled se už neobnovuje',
    'Otevřete přímo terapii, ta přehled nepotřebuje. Řekněte to administrátorovi.',
  ],
  LIST_REBUILDING: [
    'Tento přehled se právě sestavuje',
    'Nic se neztratilo. Otevřete přímo terapii, ta přehled nepotřebuje, nebo to za minutu zkuste znovu.',
  ],
  EVENT_UNREADABLE: [
    'Záznam obsahuje událost, kterou tato verze neumí přečíst',
    'Použijte vytištěné podklady. Administrátor spustí verzi, která ji zná, nebo zjistí, co ji změnilo.',
  ],
  LEDGER_FAULT: [
    'Evidence selhala',
    'Mohlo se to uložit. Odešlete to znovu: uloží se jen jednou. Selže-li to opět, použijte vytištěné podklady a řekněte administrátorovi čas a číslo požadavku.',
  ],
};

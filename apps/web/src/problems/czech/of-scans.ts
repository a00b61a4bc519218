import type { CzechWords } from '../problem-words.js';

const title = 'Sken nelze s jistotou přečíst';

/** Why a scan was rejected, by its fault: what to do is told by that, and not by the code that all of them share. */
export const ofScans: CzechWords = {
  SCAN_EMPTY: [title, 'Nic se nepřečetlo. Držte čtečku rovně a naskenujte znovu.'],
  SCAN_SYMBOLOGY: [title, 'Tento druh kódu se zde nepoužívá. Najděte na štítku ten druhý.'],
  SCAN_MANGLED: [
    title,
    'Čtečka nebo klávesnice cestou změnila znaky. Zkontrolujte její rozložení, předponu a příponu a naskenujte znovu.',
  ],
  SCAN_UNKNOWN_ELEMENT: [
    title,
    'Kód obsahuje něco, co zde není známo. Naskenujte ze štítku ten správný.',
  ],
  SCAN_TRUNCATED: [
    title,
    'Přečetla se jen část. Naskenujte znovu celý kód; je-li roztržený, vytiskněte nový štítek.',
  ],
  SCAN_LENGTH: [
    title,
    'Některá část je příliš dlouhá nebo krátká: ztratil se oddělovač. Zkontrolujte čtečku a naskenujte znovu.',
  ],
  SCAN_CHARACTER: [
    title,
    'Takový znak tam být nemůže. Naskenujte znovu; zůstane-li, vytiskněte nový štítek.',
  ],
  SCAN_CHECK_DIGIT: [
    title,
    'Kontrolní číslice nesouhlasí. Naskenujte znovu, nikdy ji nedopisujte.',
  ],
  SCAN_CHECK_CHARACTER: [
    title,
    'Kontrolní znak nesouhlasí. Naskenujte znovu, nebo číslo ještě jednou přečtěte.',
  ],
  SCAN_DATE: [title, 'Takové datum neexistuje. Vytiskněte nový štítek.'],
  SCAN_DUPLICATE: [title, 'Totéž tam stojí dvakrát a pokaždé jinak. Vytiskněte nový štítek.'],
  SCAN_COMBINATION: [title, 'Tyto části nemohou být na jednom štítku. Vytiskněte nový štítek.'],
  SCAN_COUNT: [title, 'Části kódu chybějí. Naskenujte znovu celý kód.'],
  SCAN_LINK: [title, 'Adresa v kódu neoznačuje nic, co se zde čte. Naskenujte ten druhý kód.'],
  SCAN_PERSONAL_DATA: [
    title,
    'Kód vypovídá o člověku a to se nezaznamenává. Naskenujte ten, v němž je jen číslo.',
  ],
  SCAN_ELEMENT_MISSING: ['Toto je kód něčeho jiného', 'Naskenujte ten, o který si obrazovka říká.'],
  SCAN_NOT_ON_CONTAINER: [
    'Toto číslo není z nádoby',
    'Stojí na průvodce nebo na vzorku. Naskenujte to, které je na nádobě.',
  ],
  TYPED_HERE: ['Zde se kód neopisuje', 'Naskenujte ho.'],
  TYPED_AND_SCANNED: [title, 'Důvod opsání se udává jen u toho, co bylo opsáno.'],
  TYPED_REASON_MISSING: ['Chybí důvod opsání', 'Řekněte, proč to nejde naskenovat.'],
};

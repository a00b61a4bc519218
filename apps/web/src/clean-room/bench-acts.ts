import { type Act, act } from '../act/act.js';
import { type Entry, line, oneOf, whole } from '../act/entry.js';
import { scanOf, scannedIn } from '../act/scanned.js';
import { client } from '../api/client.js';
import { readAloud } from '../scan/read-aloud.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    scan: 'Scan the bench',
    noBench: 'This is not a bench. Scan the symbol on the bench itself.',
    open: 'Open the bench for this therapy',
    openSays: 'Before anything else is done, a second person clears the line.',
    opened: 'Open it for this therapy',
    clear: 'Clear the line',
    clearSays:
      'Look at the bench, below it and behind it. Nothing of anybody else lies there: no container, no label, no paper.',
    cleared: 'The line is clear',
    close: 'Close the bench',
    closeSays: 'Everything of this therapy is off the bench.',
    closed: 'Close it',
    plate: 'Record a plate',
    plateSays: 'While the bench is open. The session is written on the plate.',
    number: 'Number that is printed on it',
    kind: 'What it is',
    kinds: {
      'settle-plate': 'Settle plate',
      'contact-plate': 'Contact plate',
      'active-air': 'Active air',
      'glove-print': 'Glove print',
      'particle-count': 'Particle count',
    },
    grade: 'Grade of the place',
    place: 'Where it lay',
    placeHint: 'As the plan of the room calls it, such as left-of-hood',
    minutes: 'How long',
    laid: 'Record the plate',
  },
  cs: {
    scan: 'Naskenujte laminární box',
    noBench: 'To není laminární box. Naskenujte kód přímo na něm.',
    open: 'Otevřít laminární box pro tuto terapii',
    openSays: 'Než se začne cokoli dělat, druhá osoba zkontroluje vyklizení.',
    opened: 'Otevřít pro tuto terapii',
    clear: 'Kontrola vyklizení (line clearance)',
    clearSays:
      'Podívejte se na plochu, pod ni i za ni. Neleží tam nic nikoho jiného: žádná nádoba, štítek ani papír.',
    cleared: 'Je vyklizeno',
    close: 'Zavřít laminární box',
    closeSays: 'Všechno z této terapie je pryč.',
    closed: 'Zavřít',
    plate: 'Zaznamenat misku',
    plateSays: 'Dokud je box otevřen. Relace se píše na misku.',
    number: 'Číslo vytištěné na misce',
    kind: 'Co to je',
    kinds: {
      'settle-plate': 'Spadová miska',
      'contact-plate': 'Otisková miska',
      'active-air': 'Aktivní odběr vzduchu',
      'glove-print': 'Otisk rukavice',
      'particle-count': 'Počet částic',
    },
    grade: 'Třída místa',
    place: 'Kde ležela',
    placeHint: 'Jak to označuje plán místnosti, například left-of-hood',
    minutes: 'Jak dlouho',
    laid: 'Zaznamenat misku',
  },
});

const GRADES = { A: 'A', B: 'B', C: 'C', D: 'D' } as const;

/** By the number that stands on it. */
export const benchOf = (text: string): string | undefined => {
  const [scan] = scannedIn(text);
  const { marked, value } = scan === undefined ? { marked: undefined, value: '' } : readAloud(scan);
  return marked === 'asset' ? value : undefined;
};

/** Scanned anew: whoever clears or closes a bench stands before it. */
const benchInSight = (): Entry<string> => ({
  ...scanOf(say().scan),
  read: benchOf,
  saysBack: text => (text === '' || benchOf(text) !== undefined ? undefined : say().noBench),
});

/** @param workstation which was scanned just now, or is the one that this device stands at */
export const openBench = (coi: string, workstation: string): Act => {
  const words = say();
  return act({
    title: words.open,
    says: words.openSays,
    entries: {},
    confirm: words.opened,
    send: head =>
      client.POST('/workstations/{workstation}/sessions', {
        params: { path: { workstation } },
        body: { ...head, coi },
      }),
  });
};

export const clearLine = (): Act => {
  const words = say();
  return act({
    title: words.clear,
    says: words.clearSays,
    entries: { workstation: benchInSight() },
    confirm: words.cleared,
    send: (head, { workstation }) =>
      client.POST('/workstations/{workstation}/line-clearances', {
        params: { path: { workstation } },
        body: head,
      }),
  });
};

export const closeBench = (): Act => {
  const words = say();
  return act({
    title: words.close,
    says: words.closeSays,
    entries: { workstation: benchInSight() },
    confirm: words.closed,
    send: (head, { workstation }) =>
      client.POST('/workstations/{workstation}/closures', {
        params: { path: { workstation } },
        body: head,
      }),
  });
};

export const recordPlate = (workstation: string): Act => {
  const words = say();
  return act({
    title: words.plate,
    says: words.plateSays,
    entries: {
      plate: line(words.number),
      kind: oneOf(words.kind, words.kinds),
      grade: oneOf(words.grade, GRADES),
      place: line(words.place, words.placeHint),
      exposedMinutes: whole(words.minutes, 'min'),
    },
    confirm: words.laid,
    send: (head, plate) =>
      client.POST('/workstations/{workstation}/environment-samples', {
        params: { path: { workstation } },
        body: { ...head, plates: [plate] },
      }),
  });
};

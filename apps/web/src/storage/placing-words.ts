import { inLanguages } from '../words/in-languages.js';

/** What somebody does with what he puts somewhere. */
export type Placing = 'put-away' | 'move' | 'retain';

export const wordsOfPlacing = inLanguages({
  en: {
    titles: {
      'put-away': 'Put away',
      move: 'Move to another place',
      retain: 'Keep a retention sample',
    } as Readonly<Record<Placing, string>>,
    box: 'Scan the box',
    tube: {
      'put-away': 'Scan the tube that lies there now',
      move: 'Scan the tube as you take it out',
      retain: 'Scan the sample that lies there now',
    } as Readonly<Record<Placing, string>>,
    slot: 'Scan the position on the card of the box',
    noSlot: 'This is not the symbol of a position. It stands on the card of the box.',
    otherBox: (box: string) => `This position is of another box, ${box}. Put nothing there.`,
    torn: 'Its symbol cannot be scanned',
    touch: 'Touch the position in which it lies. It stays on record that you named it by hand.',
    taken: 'the ledger says that something lies there',
    noLabel: 'This is not the label of a container. Scan the label on the tube itself.',
    volume: 'How much it is',
    confirm: 'It lies there',
    confirmIn: (position: string) => `It lies in ${position}`,
    lies: (item: string, position: string) => `${item} lies in ${position}.`,
  },
  cs: {
    titles: {
      'put-away': 'Uložit',
      move: 'Přemístit jinam',
      retain: 'Uchovat retenční vzorek',
    },
    box: 'Naskenujte kryobox',
    tube: {
      'put-away': 'Naskenujte zkumavku, která tam teď leží',
      move: 'Naskenujte zkumavku, když ji vyndáváte',
      retain: 'Naskenujte vzorek, který tam teď leží',
    },
    slot: 'Naskenujte pozici na kartě kryoboxu',
    noSlot: 'To není kód pozice. Pozice jsou na kartě kryoboxu.',
    otherBox: (box: string) => `Tato pozice patří k jinému kryoboxu, ${box}. Nic tam nedávejte.`,
    torn: 'Kód pozice nejde naskenovat',
    touch: 'Ťukněte na pozici, na které leží. V záznamu zůstane, že jste ji určil(a) ručně.',
    taken: 'podle evidence tam něco leží',
    noLabel: 'To není štítek nádoby. Naskenujte štítek přímo na zkumavce.',
    volume: 'Kolik ho je',
    confirm: 'Leží tam',
    confirmIn: (position: string) => `Leží na ${position}`,
    lies: (item: string, position: string) => `${item} leží na ${position}.`,
  },
});

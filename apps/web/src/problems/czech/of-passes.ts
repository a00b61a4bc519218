import type { CzechWords } from '../problem-words.js';

export const ofPasses: CzechWords = {
  PASS_REFUSED: [
    'Toto není propustka',
    'Naskenujte znovu kód, který vám pracoviště ukáže. Odmítne-li se znovu, požádejte o nový.',
  ],
  PASS_USED: [
    'Tuto propustku už má někdo jiný',
    'Nic nepředávejte. Požádejte pracoviště, ať ji zruší a dá novou: kód mohl někdo vyfotit.',
  ],
  PASS_EXPIRED: [
    'Čas této propustky vypršel',
    'Zásilku mějte u sebe. O novou požádejte pracoviště, kde jste, nebo to, které propustku dalo.',
  ],
  PASS_REVOKED: [
    'Tato propustka byla zrušena',
    'Zeptejte se pracoviště, které ji dalo. Máte-li zásilku, mějte ji u sebe, než vám řeknou, kam patří.',
  ],
  PASS_PACKAGE_GONE: [
    'Tato zásilka je už v jiných rukou',
    'S propustkou už není co dělat. Držíte-li zásilku dál, volejte pracoviště, které propustku dalo.',
  ],
  PASS_NOT_FOR_THIS: [
    'K tomu tato propustka není',
    'Platí pro jednu zásilku, k jejímu převzetí a předání. S ostatním požádejte někoho, kdo má účet.',
  ],
};

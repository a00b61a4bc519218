import type { CzechWords } from '../problem-words.js';

export const ofThisPhone: CzechWords = {
  NO_KEY_HERE: [
    'Tento telefon nemůže nic uchovat',
    'Není zaregistrován, nebo jste přišli s propustkou. Zapište si, co a kdy děláte, a ohlaste to, až bude signál.',
  ],
  NOT_KEPT_WITH_PASS: [
    'Nikdo neodpověděl a s propustkou se zde nic neuchovává',
    'Najděte signál a klepněte znovu: ohlásí se to jednou. Zapište si, co a kdy jste udělali, a volejte pracoviště, které propustku dalo.',
  ],
  NOT_KEPT_HERE: [
    'Telefon neuchoval, co jste udělali',
    'Nic se nezaznamenalo. Uvolněte v telefonu místo a udělejte to znovu, nebo si zapište, co a kdy jste udělali.',
  ],
  PHOTO_NOT_KEPT_HERE: [
    'Telefon snímek neuchoval',
    'Uvolněte v telefonu místo a vyfoťte znovu, nebo pokračujte bez něj: odmítnutí platí i tak.',
  ],
  PHONE_FULL: [
    'V telefonu už není místo',
    'Co jste udělali, v něm je. Uvolněte místo: do té doby si nemůže poznamenat, co odeslal.',
  ],
  PACKAGE_NOT_YOURS: [
    'Evidence žádnou takovou vaši zásilku nezná',
    'Zůstává v telefonu. Zavolejte tomu, kdo vám ji dal: nabídne ji vašemu stanovišti, pak to zkuste znovu.',
  ],
};

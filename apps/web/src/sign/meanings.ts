import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Meaning = components['schemas']['SignatureDto']['meaning'];

/** Why somebody signs: 21 CFR 11.50(a)(3), as the ledger has it in its events. */
export const meaningsIn = inLanguages<Readonly<Record<Meaning, string>>>({
  en: {
    certification: 'I certify that this batch conforms to its protocol for this stage.',
    'exceptional-request':
      'I ask for this product although it does not conform to its protocol, and answer for its use.',
    'exceptional-release':
      'I do not certify that this batch conforms. I release it as an exception, out of specification as named here.',
    rejection: 'I reject this batch: nobody is given it.',
    destruction: 'I authorise, for the sponsor, that this product is destroyed.',
    assignment:
      'I have assessed this unit of an earlier dose, and pass it to this later dose of the same participant.',
    'hold-resolution': 'I have assessed why this is held, and answer for what becomes of it.',
    'identity-resolution': 'I have assessed the evidence, and answer for what this material is.',
    disposal:
      'I have assessed that nobody can tell what this material is, and let it be destroyed.',
    'deviation-closure': 'I have assessed this deviation and close it.',
    'deviation-acceptance': 'I have assessed this deviation and accept it for the reason I give.',
    'retention-destruction':
      'I have seen that this need not be kept any longer, and let it be destroyed.',
    approval: 'I approve this as it stands.',
    authorship: 'I have made this entry and answer for it.',
    review: 'I have compared this with its source.',
    unblinding: 'I treat this participant, have to know the arm for it, and answer for asking.',
    'identity-verification': 'I have identified this person and this product myself.',
  },
  cs: {
    certification: 'Potvrzuji, že tato šarže v této fázi odpovídá svému protokolu.',
    'exceptional-request':
      'Žádám o tento přípravek, ačkoli neodpovídá svému protokolu, a odpovídám za jeho použití.',
    'exceptional-release':
      'Nepotvrzuji, že tato šarže odpovídá. Propouštím ji výjimečně, mimo specifikaci, jak je zde uvedeno.',
    rejection: 'Tuto šarži zamítám: nikdo ji nedostane.',
    destruction: 'Za zadavatele povoluji zničení tohoto přípravku.',
    assignment:
      'Posoudil(a) jsem tuto jednotku z dřívější dávky a předávám ji pozdější dávce téhož účastníka.',
    'hold-resolution': 'Posoudil(a) jsem, proč je to zadrženo, a odpovídám za to, co s tím bude.',
    'identity-resolution': 'Posoudil(a) jsem důkazy a odpovídám za určení, co tento materiál je.',
    disposal: 'Posoudil(a) jsem, že nikdo nepozná, co tento materiál je, a nechávám jej zničit.',
    'deviation-closure': 'Posoudil(a) jsem tuto odchylku a uzavírám ji.',
    'deviation-acceptance': 'Posoudil(a) jsem tuto odchylku a přijímám ji z uvedeného důvodu.',
    'retention-destruction': 'Viděl(a) jsem, že to již není třeba uchovávat, a nechávám to zničit.',
    approval: 'Schvaluji v tomto znění.',
    authorship: 'Tento záznam jsem pořídil(a) a odpovídám za něj.',
    review: 'Porovnal(a) jsem to se zdrojem.',
    unblinding: 'Tohoto účastníka léčím, musím kvůli tomu znát rameno a za dotaz odpovídám.',
    'identity-verification': 'Tuto osobu a tento přípravek jsem identifikoval(a) osobně.',
  },
});

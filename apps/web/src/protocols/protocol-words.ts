import { inLanguages } from '../words/in-languages.js';

/** How a change of a protocol bears on what is there already (docs/how-to/a-protocol-changes.md). */
export const directionWords = inLanguages({
  en: {
    tightens: 'stricter: counts at once, for what is there as well',
    loosens: 'looser: counts for the next batch only',
    changes: 'other: what is there stays judged as it was',
    neither: 'asks nothing of the product',
  },
  cs: {
    tightens: 'přísnější: platí hned, i pro to, co už je',
    loosens: 'mírnější: platí až pro další šarži',
    changes: 'jiné: co už je, zůstává posouzeno, jak bylo',
    neither: 'od produktu nic nevyžaduje',
  },
});

/** Why a released unit would be given to nobody any more. */
export const stopWords = inLanguages({
  en: {
    expired: 'would have expired',
    'expires-earlier': 'would expire before its dose',
    'too-long-in-the-warm': 'was in the warm for too long',
    'result-fails': 'a result would fail',
    'stage-missing': 'a test would be missing',
  },
  cs: {
    expired: 'už by exspirovala',
    'expires-earlier': 'exspirovala by před svou dávkou',
    'too-long-in-the-warm': 'byla příliš dlouho v teple',
    'result-fails': 'výsledek by nevyhověl',
    'stage-missing': 'chyběla by zkouška',
  },
});

import { useTitle } from '../problems/use-title.js';
import { inLanguages } from '../words/in-languages.js';
import type { HoldCause } from './journey-state.js';

type Stop = Extract<HoldCause, { readonly kind: 'stop' }>['cause'];

const stops = inLanguages<Readonly<Record<Stop, string>>>({
  en: {
    'consent-withdrawn': 'The participant has withdrawn',
    'participant-died': 'The participant has died',
    recall: 'Something that it was made with is recalled',
    'mix-up': 'Mixed up with another therapy',
  },
  cs: {
    'consent-withdrawn': 'Účastník odvolal souhlas',
    'participant-died': 'Účastník zemřel',
    recall: 'Něco, z čeho to bylo vyrobeno, je staženo',
    'mix-up': 'Zaměněno s jinou terapií',
  },
});

/** Why something is held: a rule in the language of the screen, a person in his own words. */
export function CauseOfHold({ cause }: { cause: HoldCause }) {
  switch (cause.kind) {
    case 'finding':
      return <RuleBroken code={cause.code} />;
    case 'person':
      return <>{cause.reason}</>;
    case 'stop':
      return <>{stops()[cause.cause]}</>;
  }
}

const RuleBroken = ({ code }: { code: string }) => <>{useTitle(code)}</>;

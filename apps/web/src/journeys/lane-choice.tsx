import { inLanguages } from '../words/in-languages.js';
import { type WhichLanes, whichLanes } from './which-lanes.js';

const say = inLanguages<{ label: string; which: Readonly<Record<WhichLanes, string>> }>({
  en: {
    label: 'Which therapies',
    which: {
      all: 'All',
      held: 'Held',
      late: 'Beyond a limit',
      conditional: 'Conditional, not final',
      exceptional: 'By exception',
      stopped: 'With a STOP',
      deviating: 'With a deviation',
    },
  },
  cs: {
    label: 'Které terapie',
    which: {
      all: 'Všechny',
      held: 'Zadržené',
      late: 'Po lhůtě',
      conditional: 'Podmíněně, ne konečně',
      exceptional: 'Na výjimku',
      stopped: 'Se STOP',
      deviating: 'S odchylkou',
    },
  },
});

interface Choice {
  readonly counts: Readonly<Record<WhichLanes, number>>;
  readonly chosen: WhichLanes;
  readonly onChoice: (which: WhichLanes) => void;
}

/** Each with how many there are: where there is none, there is nothing to look at. */
export function LaneChoice({ counts, chosen, onChoice }: Choice) {
  const words = say();
  const shown = (Object.keys(whichLanes) as readonly WhichLanes[]).filter(
    which => which === 'all' || which === chosen || counts[which] > 0,
  );
  return (
    <div class="lane-choice" role="group" aria-label={words.label}>
      {shown.map(which => (
        <button
          key={which}
          type="button"
          aria-pressed={which === chosen}
          onClick={() => onChoice(which)}
        >
          {words.which[which]} <strong>{counts[which]}</strong>
        </button>
      ))}
    </div>
  );
}

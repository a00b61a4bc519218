import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { BoxGrid } from './box-grid.js';
import type { ReadBox } from './read-box.js';

const say = inLanguages({
  en: { box: 'Box', free: 'free' },
  cs: { box: 'Kryobox', free: 'volno' },
});

interface Shown {
  readonly box: ReadBox;
  readonly chosen?: string | undefined;
  readonly onChoose: (position: string) => void;
}

/** What the ledger says lies where: each tube with the token of its participant. */
export function OccupiedGrid({ box, chosen, onChoose }: Shown) {
  const words = say();
  const unitIn = (position: string): string => {
    const unit = box.map[position];
    return unit === undefined ? words.free : `${unit.item} ${box.subjects[unit.coi] ?? unit.coi}`;
  };
  return (
    <BoxGrid
      label={`${words.box} ${box.box}`}
      size={box}
      chosen={chosen}
      onChoose={onChoose}
      nameOf={position => `${position}: ${unitIn(position)}`}
      lookOf={position => (box.map[position] === undefined ? 'slot-free' : 'slot-taken')}
    >
      {position => {
        const unit = box.map[position];
        if (unit === undefined) return position;
        const subject = box.subjects[unit.coi];
        return (
          <>
            {subject === undefined ? unit.coi.slice(-4) : <Token subjectNumber={subject} />}
            <span>{unit.item}</span>
          </>
        );
      }}
    </BoxGrid>
  );
}

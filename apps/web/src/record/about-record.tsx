import type { ComponentChild } from 'preact';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { BoxSlots } from './box-slots.js';
import { LotUses } from './lot-uses.js';

const say = inLanguages({
  en: { replay: 'Replay this therapy' },
  cs: { replay: 'Přehrát tuto léčbu' },
});

const NAMED = /^(journey|lot|box)-(.+)$/;

/** What a record leads to: where a lot went, what lies in a box, what somebody did. */
export function AboutRecord({ stream }: { stream: string }): ComponentChild {
  const words = say();
  const [, kind, escaped = ''] = NAMED.exec(stream) ?? [];
  const name = decodeURIComponent(escaped);
  switch (kind) {
    case 'journey':
      return (
        <p>
          <a class="button" href={`${BASE}/replay/${name}`}>
            {words.replay}
          </a>
        </p>
      );
    case 'lot':
      return <LotUses lot={name} />;
    case 'box':
      return <BoxSlots box={name} />;
    default:
      return null;
  }
}

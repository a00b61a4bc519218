import { type PreparationStep, type ProtocolDefinition, stepOf } from '@selfsame/custody';
import { escaped } from '../http/escaped.js';
import { blank, blanks, formHead, tick } from './pack-blanks.js';
import type { PackWords } from './pack-words.js';

/** Sheet C: what was done with the dose, each step with its own time. */
export function courseOf(form: string, protocol: ProtocolDefinition, words: PackWords): string {
  return `<div class="form">${formHead(form, words.course)}${[
    blanks(words.called, '1.3fr 1fr 1.3fr 1fr'),
    `<div class="ticks">${tick(words.noHold)}${tick(words.held)}${instructionOf(protocol, words)}</div>`,
    preparationOf(protocol, words),
    blanks(words.moments, 'repeat(4,1fr)'),
    blanks(words.volumes, 'repeat(4,1fr)'),
    `<div class="ticks">${words.ended.map(tick).join('')}</div>`,
    `<div class="blanks" style="grid-template-columns:62mm 1fr 1fr"><div class="box">${escaped(words.sticker)}</div>${[
      0, 1,
    ]
      .map(
        () =>
          `<div class="blanks" style="margin:0;gap:1mm">${words.signed
            .slice(0, 2)
            .map(each => blank(each))
            .join('')}</div>`,
      )
      .join('')}</div>`,
  ].join('')}</div><p class="small">${escaped(words.afterwards)}</p>`;
}

/** Above its blanks, and in a line that is there already: page one has no line to spare. */
function instructionOf({ preparation }: ProtocolDefinition, words: PackWords): string {
  if (preparation === undefined) return '';
  const { id, version } = preparation.instruction;
  return `<b class="instruction">${escaped(words.preparation.title)} ${escaped(id)} ${version}</b>`;
}

/** What is done to a frozen dose before it is drawn up. The limits of its instruction stand where the numbers are written. */
function preparationOf(protocol: ProtocolDefinition, words: PackWords): string {
  const { preparation } = protocol;
  if (preparation === undefined) return '';
  const { ready, readBy } = words.preparation;
  const steps = preparation.steps.flatMap(step => blanksFor(step, words.preparation));
  const use = stepOf(protocol, 'use');
  return blanks([...steps, ready(use?.withinMinutes), readBy], 'repeat(5,1fr)');
}

function blanksFor(step: PreparationStep, words: PackWords['preparation']): readonly string[] {
  switch (step.step) {
    case 'thaw': {
      const { minMilliCelsius, maxMilliCelsius, maxMinutes } = step;
      const warm = words.warm(minMilliCelsius / 1_000, maxMilliCelsius / 1_000);
      return [words.into, words.out, warm, words.minutes(maxMinutes)];
    }
    case 'viability':
      return [words.alive(step.minPercent)];
    case 'wash':
      return [words.washed];
    case 'dilute':
      return [words.diluted, words.volume(step.minMicrolitres, step.maxMicrolitres)];
    case 'mix':
    case 'use':
      return [];
  }
}

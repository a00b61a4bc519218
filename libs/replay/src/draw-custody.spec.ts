import { COI, golden } from '../../../test/harness/golden-event.js';
import { type PictureWords, drawCustody, drawMarks } from './draw-custody.js';
import type { History } from './history.js';
import { Layout } from './lay-out.js';
import { historyAt } from './replay.js';

const at = (revision: number, occurred: string, recorded = occurred) => ({
  revision,
  occurredAt: `2026-03-01T${occurred}:00.000Z`,
  recordedAt: `2026-03-01T${recorded}:00.000Z`,
});
const instant = (time: string) =>
  Date.parse(`2026-03-01T${time}:00.000Z`) as History[number]['occurredAt'];

const words: PictureWords = {
  say: (saying, of) => `${saying} ${of}`,
  day: String,
  event: ({ type }) => type,
};

/** A hold was placed at ten, and told at noon; meanwhile, at eleven, something was stopped. */
const history = [
  golden('JourneyStarted', at(0, '08:00')),
  golden('LabelPrinted', at(1, '08:05')),
  golden('LabelApplied', at(2, '08:06')),
  golden('AspirationRecorded', at(3, '09:00')),
  golden('StopRaised', at(4, '11:00')),
  golden('HoldPlaced', { ...at(5, '10:00', '12:00'), data: { hold: 'HOLD-1' } }),
] as unknown as History;

describe('a picture of a moment', () => {
  it('stands in the places of the whole, so that nothing moves but what comes', () => {
    const layout = new Layout(history, 'known');
    const seen = historyAt(history, { by: 'known', at: instant('11:30') });
    const { end, shapes } = drawCustody(layout, seen, words);
    expect(end).toBe(layout.x(4));
    const whole = drawCustody(layout, history, words);
    expect(whole.end).toBe(layout.right);
    expect(shapes.filter(({ class: look }) => look === 'held')).toEqual([]);
    expect(whole.shapes.filter(({ class: look }) => look === 'held')).not.toEqual([]);
  });

  it('puts what happened earlier and was told later where each clock has it', () => {
    const [known, happened] = (['known', 'happened'] as const).map(
      clock => new Layout(history, clock),
    );
    const order = (layout: Layout | undefined) => layout?.spots.map(({ revision }) => revision);
    expect(order(known)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(order(happened)).toEqual([0, 1, 2, 3, 5, 4]);
  });

  it('has marks that tell of one event each, and come with it', () => {
    const layout = new Layout(history, 'known');
    const marks = drawMarks(layout, history, words);
    const dots = marks.filter(({ class: look }) => look === 'event');
    expect(dots.map(({ revision }) => revision)).toEqual(history.map(({ revision }) => revision));
    expect(marks.filter(({ revision }) => revision === 4).map(({ class: look }) => look)).toEqual([
      'event',
      'sign stop',
      'stop',
    ]);
  });

  it(`is of ${COI} at every of its moments, however early`, () => {
    const layout = new Layout(history, 'happened');
    for (const { at: moment } of layout.spots)
      expect(() =>
        drawCustody(layout, historyAt(history, { by: 'happened', at: moment }), words),
      ).not.toThrow();
  });
});

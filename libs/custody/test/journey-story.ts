import type { JourneyCommand } from '../src/journey/commands.js';
import { decideJourney } from '../src/journey/decide-journey.js';
import type { JourneyEvent } from '../src/journey/events.js';
import { foldJourney } from '../src/journey/fold-journey.js';
import type { Journey } from '../src/journey/journey.js';
import type { Recorded } from '../src/kernel/event.js';
import type { HoldScope } from '../src/kernel/finding.js';
import type { ProtocolDefinition } from '../src/protocol/definition.js';
import { type CellsStep, chapterOfCulture, chapterOfTests } from './chapter-of-cells.js';
import { type CollectionStep, chapterOfCollection } from './chapter-of-collection.js';
import { type InfusionStep, chapterOfInfusion } from './chapter-of-infusion.js';
import {
  type ProductStep,
  chapterOfFilling,
  chapterOfFreezing,
  chapterOfRelease,
  chapterOfRetrieval,
  chapterOfSterility,
} from './chapter-of-product.js';
import { type TravelStep, chapterOfTravel } from './chapter-of-travel.js';
import { type Line, on } from './chapter.js';
import { Given, recorded } from './given-when-then.js';
import { keeper, nurse, operator, physician } from './people.js';
import type { Form } from './protocol-of-stories.js';
import { marrowParcel, productParcel } from './scans.js';

export type Step = CollectionStep | TravelStep | CellsStep | ProductStep | InfusionStep;
export type JourneyStory = Given<JourneyCommand, Journey, JourneyEvent>;

const marrowToCleanRoom = chapterOfTravel({
  prefix: '',
  leg: 'startingMaterial',
  parcel: marrowParcel,
  item: 'M1',
  from: physician,
  to: operator,
  packedAt: on(0, '08:40'),
  broughtAt: on(0, '11:00'),
  milliCelsius: 4_000,
});

const productToWard = (form: Form, day: number) =>
  chapterOfTravel({
    prefix: 'product-',
    leg: 'product',
    parcel: productParcel,
    item: 'T1',
    from: form === 'cryo' ? keeper : operator,
    to: nurse,
    packedAt: on(day, '17:10'),
    broughtAt: on(day + 1, '08:00'),
    milliCelsius: form === 'cryo' ? -190_000 : 4_000,
  });

/** Frozen cells wait in the vault until they are known to be sterile. */
const frozenInBetween = [...chapterOfFreezing, ...chapterOfTests, ...chapterOfSterility];

/** The whole therapy, with nothing gone wrong. Fresh cells leave on the day of their harvest, frozen ones two weeks later. */
const linesOf = (form: Form): readonly Line<Step>[] => {
  const day = form === 'cryo' ? 38 : 24;
  return [
    ...chapterOfCollection(form),
    ...marrowToCleanRoom,
    ...chapterOfCulture,
    ...chapterOfFilling(form),
    ...(form === 'cryo' ? frozenInBetween : chapterOfTests),
    ...chapterOfRelease(form, on(day, '16:45')),
    ...(form === 'cryo' ? chapterOfRetrieval : []),
    ...productToWard(form, day),
    ...chapterOfInfusion(form, on(day + 1, '08:30')),
  ];
};

const decider = { decide: decideJourney, fold: foldJourney };

/** A journey in which nothing has happened yet. */
export const nothing: JourneyStory = new Given(decider, []);

/** Every step of a therapy, in the order in which it is reached. */
export const stepsOf = (form: Form): readonly Step[] => [
  ...new Set(linesOf(form).map(({ step }) => step)),
];

/** A journey that stands at this step: `given('sealed')`, or `given('filled', 'fresh')` for cells never frozen. */
export function given(step: Step, form: Form = 'cryo'): JourneyStory {
  const lines = linesOf(form);
  const last = lines.findLastIndex(line => line.step === step);
  if (last === -1) throw new Error(`A ${form} therapy has no step "${step}"`);
  const history = lines
    .slice(0, last + 1)
    .reduce<readonly Recorded<JourneyEvent>[]>(
      (told, { by, at, events }) => [
        ...told,
        ...recorded(events(told), { by, at, revision: told.length }),
      ],
      [],
    );
  return new Given(decider, history);
}

/** The same therapy under a protocol that says something more. */
export const underProtocol = (
  { events }: JourneyStory,
  more: Partial<ProtocolDefinition>,
): JourneyStory =>
  new Given(
    decider,
    events.map(event =>
      event.type === 'JourneyStarted'
        ? { ...event, data: { ...event.data, protocol: { ...event.data.protocol, ...more } } }
        : event,
    ),
  );

export const wholeJourney: HoldScope = { kind: 'journey' };
export const unit = (item: string): HoldScope => ({ kind: 'unit', item });
export const batch = (name: string): HoldScope => ({ kind: 'batch', batch: name });
export const parcel = ({ sscc }: { readonly sscc: string }): HoldScope => ({
  kind: 'package',
  sscc,
});

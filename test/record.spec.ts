import {
  type Journey,
  type JourneyCommand,
  type JourneyEvent,
  type ReadEvent,
  decideJourney,
  evolveJourney,
  foldJourney,
  readEvent,
} from '@selfsame/custody';
import { play } from './harness/play.js';

type Event = ReadEvent<JourneyEvent>;
type History = readonly Event[];

const REASON = { reason: 'the network was down' };

/** Authorise or record: the same rules refuse what is asked, and record what has happened. */
describe('authorise or record', () => {
  let history: History = [];
  let foreign = '';

  beforeAll(async () => {
    const { log } = await play({ seed: 8, participants: 6 });
    const streams = new Map<string, Event[]>();
    for (const { stream, bytes, position } of log) {
      if (!stream.startsWith('journey-')) continue;
      const event = readEvent(bytes, position) as Event;
      streams.set(stream, [...(streams.get(stream) ?? []), event]);
    }
    const infused = [...streams.values()].filter(events =>
      events.some(({ type }) => type === 'InfusionCompleted'),
    );
    history = infused[0] ?? [];
    foreign = infused[1]?.[0]?.envelope.stream.replace('journey-', '') ?? '';
  });

  const upTo = (type: JourneyEvent['type']): { before: Journey; event: Event } => {
    const index = history.findIndex(event => event.type === type);
    const event = history[index];
    if (event === undefined) throw new Error(`No ${type} in this journey.`);
    return { before: foldJourney(history.slice(0, index)), event };
  };
  const metaOf = ({ recordedAt, occurredAt, actor }: Event) => ({
    commandId: 'a-test',
    now: recordedAt,
    occurredAt,
    actor,
  });
  const labelOf = ({ coi, participant, items }: Journey, item: string) => ({
    label: items[item]?.label ?? '',
    claim: { coi, participant, item, token: 0 },
  });
  const typesOf = (decision: ReturnType<typeof decideJourney>): string[] =>
    decision.events.map(({ type }) => type);

  const opening = (): { journey: Journey; command: JourneyCommand } => {
    const { before, event } = upTo('TubeOpened');
    if (event.type !== 'TubeOpened') throw new Error('unreachable');
    return {
      journey: before,
      command: {
        type: 'OpenTube',
        data: { tube: labelOf(before, event.data.item) },
        meta: metaOf(event),
      },
    };
  };
  const heldNow = (journey: Journey): Journey => {
    const { event } = upTo('TubeOpened');
    const placed = {
      type: 'HoldPlaced',
      data: {
        hold: 'HOLD-99',
        scope: { kind: 'journey' },
        cause: { kind: 'person', reason: 'test' },
      },
    };
    return evolveJourney(journey, { ...event, ...placed } as Event);
  };

  it('an opening that is asked for on a held product is refused, with an event', () => {
    const { journey, command } = opening();
    const decision = decideJourney(command, heldNow(journey));
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { code: 'HELD' } });
    expect(typesOf(decision)).toEqual(['StopRaised']);
  });

  it('an opening that has happened on a held product is recorded, with a deviation, and the tube is held', () => {
    const { journey, command } = opening();
    const done = { ...command, meta: { ...command.meta, afterTheFact: REASON } };
    const decision = decideJourney(done, heldNow(journey));
    expect(decision.outcome).toBe('accepted');
    expect(typesOf(decision)).toEqual(['TubeOpened', 'DeviationOpened', 'HoldPlaced']);
  });

  it('the tube of another participant: asked for, it is a STOP; opened, it is a mix-up and everything is held', () => {
    const { journey, command } = opening();
    const tube = {
      label: 'x.y',
      claim: { coi: foreign, participant: 'somebody-else', item: 'T1', token: 0 },
    };
    const wrong = { ...command, data: { tube } } as JourneyCommand;
    expect(decideJourney(wrong, journey)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'WRONG_PRODUCT' },
    });
    const happened = decideJourney(
      { ...wrong, meta: { ...wrong.meta, afterTheFact: REASON } },
      journey,
    );
    expect(happened.outcome).toBe('accepted');
    expect(typesOf(happened)).toContain('MixUpRecorded');
    expect(typesOf(happened)).not.toContain('TubeOpened');
    expect(happened.events).toContainEqual({
      type: 'HoldPlaced',
      data: {
        hold: expect.any(String) as string,
        scope: { kind: 'journey' },
        cause: { kind: 'finding', code: 'MIX_UP' },
      },
    });
  });

  it('H38: a completion whose volumes do not add up is recorded, and asks for a reason', () => {
    const { before, event } = upTo('InfusionCompleted');
    if (event.type !== 'InfusionCompleted') throw new Error('unreachable');
    const volumes = {
      infusedMicrolitres: 100,
      residualMicrolitres: 0,
      wasteMicrolitres: 0,
      estimated: true,
    };
    const command: JourneyCommand = {
      type: 'CompleteInfusion',
      data: { syringe: labelOf(before, event.data.syringe), ...volumes },
      meta: metaOf(event),
    };
    const decision = decideJourney(command, before);
    expect(decision.outcome).toBe('accepted');
    expect(decision.events[0]).toMatchObject({
      type: 'InfusionCompleted',
      data: { partial: true },
    });
    expect(decision.events[1]).toMatchObject({
      type: 'DeviationOpened',
      data: { code: 'UNACCOUNTED_VOLUME' },
    });
  });

  it('H3: a label that nobody printed belongs to nobody, and cannot even be recorded', () => {
    const { journey, command } = opening();
    const unknown = {
      ...command,
      data: { tube: { label: 'x.y' } },
      meta: { ...command.meta, afterTheFact: REASON },
    };
    expect(decideJourney(unknown as JourneyCommand, journey)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'LABEL_UNKNOWN' },
    });
  });

  it('a corrected result that turns a certification holds its batch, and the original stays', () => {
    const result = history.find(
      event => event.type === 'ResultRecorded' && event.data.test === 'viability',
    );
    const last = history.at(-1);
    if (result === undefined || last === undefined) throw new Error('No result.');
    const command: JourneyCommand = {
      type: 'CorrectEvent',
      data: {
        eventId: result.id,
        field: 'measured.value',
        from: '93.5',
        to: '39.5',
        reason: 'digits swapped',
        history,
      },
      meta: metaOf(last),
    };
    const decision = decideJourney(command, foldJourney(history));
    expect(decision.outcome).toBe('accepted');
    expect(typesOf(decision)).toEqual(['EventCorrected', 'DeviationOpened', 'HoldPlaced']);
    expect(result.data).toMatchObject({ measured: { value: '93.5' } });
  });

  it('a correction that names a value which does not stand there is refused', () => {
    const result = history.find(event => event.type === 'ResultRecorded');
    const last = history.at(-1);
    if (result === undefined || last === undefined) throw new Error('No result.');
    const data = {
      eventId: result.id,
      field: 'measured.value',
      from: '1',
      to: '2',
      reason: 'r',
      history,
    };
    expect(
      decideJourney({ type: 'CorrectEvent', data, meta: metaOf(last) }, foldJourney(history)),
    ).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'BAD_CORRECTION' },
    });
  });
});

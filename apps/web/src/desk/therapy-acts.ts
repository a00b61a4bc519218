import { type Act, act } from '../act/act.js';
import { atMoment, note, oneOf } from '../act/entry.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import type { JourneyState } from '../journey/journey-state.js';
import { inLanguages } from '../words/in-languages.js';

type Scope = components['schemas']['HoldScopeDto'];

const say = inLanguages({
  en: {
    hold: 'Hold something',
    holdSays:
      'Being wrong about a hold costs a telephone call. Feeding, freezing and moving go on.',
    what: 'What',
    whole: 'The whole therapy',
    batch: 'Batch',
    why: 'Why',
    holdIt: 'Hold it',
    report: 'Report a deviation',
    reportSays: 'What somebody saw and no rule could see.',
    happened: 'What happened',
    when: 'When it happened, as far as anybody knows',
    atOnce: 'What was done at once',
    reportIt: 'Report it',
  },
  cs: {
    hold: 'Něco zadržet',
    holdSays: 'Zbytečné zadržení stojí jeden telefonát. Krmení, mražení a přesuny pokračují.',
    what: 'Co',
    whole: 'Celou terapii',
    batch: 'Šarži',
    why: 'Proč',
    holdIt: 'Zadržet',
    report: 'Nahlásit odchylku',
    reportSays: 'Co někdo viděl a žádné pravidlo vidět nemohlo.',
    happened: 'Co se stalo',
    when: 'Kdy se to stalo, pokud to někdo ví',
    atOnce: 'Co se hned udělalo',
    reportIt: 'Nahlásit',
  },
});

const WHOLE = 'journey';
const OF_USE = new Set(['present', 'opened']);

/** Everything that can be meant, by its kind and its name: `unit T1`. */
function scopesOf({ batches, items, packages }: JourneyState): Readonly<Record<string, string>> {
  const words = say();
  const named = [
    ...Object.keys(batches).map(batch => [`batch ${batch}`, `${words.batch} ${batch}`]),
    ...Object.values(items)
      .filter(({ status }) => OF_USE.has(status))
      .map(({ item }) => [`unit ${item}`, item]),
    ...Object.values(packages)
      .filter(({ status }) => status !== 'unpacked')
      .map(({ sscc }) => [`package ${sscc}`, sscc]),
  ];
  return { [WHOLE]: words.whole, ...(Object.fromEntries(named) as Record<string, string>) };
}

function scopeIn(text: string): Scope {
  const [kind, of] = text.split(' ');
  return { kind: kind as Scope['kind'], ...(of === undefined ? {} : { of }) };
}

export const placeHold = (journey: JourneyState): Act => {
  const words = say();
  return act({
    title: words.hold,
    says: words.holdSays,
    entries: { scope: oneOf(words.what, scopesOf(journey)), reason: note(words.why) },
    confirm: words.holdIt,
    send: (head, { scope, reason }) =>
      client.POST('/journeys/{coi}/holds', {
        params: { path: { coi: journey.coi } },
        body: { ...head, scope: scopeIn(scope), reason },
      }),
  });
};

export const openDeviation = (journey: JourneyState): Act => {
  const words = say();
  return act({
    title: words.report,
    says: words.reportSays,
    entries: {
      scope: oneOf(words.what, scopesOf(journey)),
      what: note(words.happened),
      happenedAt: atMoment(words.when),
      immediateAction: note(words.atOnce),
    },
    confirm: words.reportIt,
    send: (head, { scope, ...told }) =>
      client.POST('/journeys/{coi}/deviations', {
        params: { path: { coi: journey.coi } },
        body: { ...head, scope: scopeIn(scope), ...told },
      }),
  });
};

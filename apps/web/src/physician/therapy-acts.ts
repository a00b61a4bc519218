import { type Act, act, present } from '../act/act.js';
import { atMoment, line, oneOf, optional } from '../act/entry.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

type Cancellation = components['schemas']['CancelInfusionDto']['cause'];

const say = inLanguages({
  en: {
    plan: 'Plan the infusion',
    planAnew: 'Plan the infusion anew',
    post: 'At which post',
    when: 'When',
    planIt: 'Plan it',
    cancel: 'Nothing is given today',
    cancelSays: 'A dose that is thawed for it waits with its clock running.',
    cause: 'Why',
    causes: {
      'participant-unwell': 'The person is unwell',
      'participant-absent': 'The person is not here',
      'procedure-impossible': 'The procedure cannot be done',
      'product-doubted': 'The product is in doubt',
      'no-staff': 'Nobody is there to do it',
    } as Readonly<Record<Cancellation, string>>,
    cancelIt: 'Record that it is not given',
    followUp: 'Record a follow-up visit',
    visit: 'Which visit',
    event: 'Number of an adverse event report',
    record: 'Record it',
  },
  cs: {
    plan: 'Naplánovat podání',
    planAnew: 'Přeplánovat podání',
    post: 'Na kterém oddělení',
    when: 'Kdy',
    planIt: 'Naplánovat',
    cancel: 'Dnes se nic nepodá',
    cancelSays: 'Dávka, která je pro to rozmražená, čeká a její lhůta běží.',
    cause: 'Proč',
    causes: {
      'participant-unwell': 'Pacientovi není dobře',
      'participant-absent': 'Pacient zde není',
      'procedure-impossible': 'Výkon nelze provést',
      'product-doubted': 'O přípravku jsou pochybnosti',
      'no-staff': 'Chybí personál',
    },
    cancelIt: 'Zaznamenat, že se nepodá',
    followUp: 'Zaznamenat kontrolu',
    visit: 'Která kontrola',
    event: 'Číslo hlášení nežádoucí příhody',
    record: 'Zaznamenat',
  },
});

/** At the own site: the ward may be another one of the same house. */
export const planInfusion = (coi: string, isPlanned: boolean): Act => {
  const words = say();
  return act({
    title: isPlanned ? words.planAnew : words.plan,
    entries: { post: line(words.post), plannedAt: atMoment(words.when) },
    confirm: words.planIt,
    send: (head, values) =>
      client.POST('/journeys/{coi}/infusion-plans', {
        params: { path: { coi } },
        body: { ...head, site: account.value?.at.site ?? '', ...values },
      }),
  });
};

export const cancelInfusion = (coi: string): Act => {
  const words = say();
  return act({
    title: words.cancel,
    says: words.cancelSays,
    isGrave: true,
    entries: { cause: oneOf(words.cause, words.causes) },
    confirm: words.cancelIt,
    send: (head, { cause }) =>
      client.POST('/journeys/{coi}/infusion-cancellations', {
        params: { path: { coi } },
        body: { ...head, cause },
      }),
  });
};

/** @param visits that the protocol asks for and that nobody has recorded */
export const recordFollowUp = (coi: string, visits: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.followUp,
    entries: {
      visit: oneOf(words.visit, Object.fromEntries(visits.map(visit => [visit, visit]))),
      event: optional(line(words.event)),
    },
    confirm: words.record,
    send: (head, { visit, event }) =>
      client.POST('/journeys/{coi}/follow-ups', {
        params: { path: { coi } },
        body: { ...head, visit, ...present({ adverseEventReference: event }) },
      }),
  });
};

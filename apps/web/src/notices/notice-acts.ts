import { type Act, act, present } from '../act/act.js';
import { line } from '../act/entry.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';
import { noticeWords } from './notice-words.js';

export type Notice = components['schemas']['OwedNoticeDto'];

const say = inLanguages({
  en: {
    tell: (whom: string) => `Record that ${whom} was told`,
    reference: 'Number of the call, the letter or the receipt',
    record: 'Record it',
    acknowledge: 'I know of it',
    acknowledgeSays: 'To be told is not to know: say it yourself.',
  },
  cs: {
    tell: whom => `Zaznamenat, že to ví: ${whom}`,
    reference: 'Číslo hovoru, dopisu nebo potvrzení',
    record: 'Zaznamenat',
    acknowledge: 'Vím o tom',
    acknowledgeSays: 'Být informován neznamená vědět: řekněte to sám (sama).',
  },
});

/** Names and findings stay out of it: where they are written is enough. */
export const notify = (coi: string, notice: Notice): Act => {
  const words = say();
  const { recipient } = notice;
  const to = { recipient, ...present({ authority: notice.authority ?? undefined }) };
  return act({
    title: words.tell(noticeWords().recipients[recipient]),
    entries: { reference: line(words.reference) },
    confirm: words.record,
    send: (head, { reference }) => {
      const params = { path: { coi } };
      const body = { ...head, ...to, reference };
      return notice.request === null
        ? client.POST('/journeys/{coi}/late-result-notices', {
            params,
            body: { ...body, ...resultOf(notice) },
          })
        : client.POST('/journeys/{coi}/exceptional-supply-notices', {
            params,
            body: { ...body, request: notice.request },
          });
    },
  });
};

export const acknowledgeResult = (coi: string, notice: Notice): Act => {
  const words = say();
  return act({
    title: words.acknowledge,
    says: words.acknowledgeSays,
    entries: {},
    confirm: words.acknowledge,
    send: head =>
      client.POST('/journeys/{coi}/late-result-acknowledgements', {
        params: { path: { coi } },
        body: { ...head, ...resultOf(notice) },
      }),
  });
};

const resultOf = ({ batch, test, plate }: Notice) => ({
  batch: batch ?? '',
  test: test ?? '',
  ...present({ plate: plate ?? undefined }),
});

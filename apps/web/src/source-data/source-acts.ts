import { type Act, act } from '../act/act.js';
import { note } from '../act/entry.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    agrees: 'It agrees with the source',
    ask: 'Ask the site',
    question: 'What the source says, and what you ask',
    noNames: 'No name, and nothing by which somebody is known.',
    send: 'Send the query',
    answer: 'Answer',
    answerIs: 'Your answer',
    answerSays:
      'Look at the source. If a value is wrong, ask QA to correct it as well: an answer changes nothing.',
    sendAnswer: 'Send the answer',
    close: 'Close the query',
    withdraw: 'Take the query back',
    outcome: 'What came of it',
  },
  cs: {
    agrees: 'Souhlasí se zdrojem',
    ask: 'Zeptat se pracoviště',
    question: 'Co říká zdroj a na co se ptáte',
    noNames: 'Žádné jméno ani nic, podle čeho lze někoho poznat.',
    send: 'Odeslat dotaz',
    answer: 'Odpovědět',
    answerIs: 'Vaše odpověď',
    answerSays:
      'Podívejte se do zdroje. Je-li hodnota špatně, požádejte také QA o opravu: odpověď nic nemění.',
    sendAnswer: 'Odeslat odpověď',
    close: 'Uzavřít dotaz',
    withdraw: 'Vzít dotaz zpět',
    outcome: 'Jak to dopadlo',
  },
});

/** One event as it was shown: what was corrected since is another version, and the ledger says so. */
export interface Seen {
  readonly of: string;
  readonly eventId: string;
  readonly sha256: string;
  readonly version: number;
}

export const agrees = (seen: Seen): Act =>
  act({
    title: say().agrees,
    entries: {},
    confirm: say().agrees,
    send: head => client.POST('/source-verifications', { body: { ...head, ...seen } }),
  });

export const ask = (seen: Seen): Act =>
  act({
    title: say().ask,
    entries: { question: note(say().question, say().noNames) },
    confirm: say().send,
    send: (head, { question }) => client.POST('/queries', { body: { ...head, ...seen, question } }),
  });

export const answer = (of: string, query: string): Act =>
  act({
    title: say().answer,
    says: say().answerSays,
    entries: { answer: note(say().answerIs, say().noNames) },
    confirm: say().sendAnswer,
    send: (head, { answer }) =>
      client.POST('/query-answers', { body: { ...head, of, query, answer } }),
  });

/** @param isAnswered until then only whoever asked takes it back */
export const close = (of: string, query: string, isAnswered: boolean): Act =>
  act({
    title: isAnswered ? say().close : say().withdraw,
    entries: { reason: note(say().outcome) },
    confirm: isAnswered ? say().close : say().withdraw,
    send: (head, { reason }) =>
      client.POST('/query-closures', { body: { ...head, of, query, reason } }),
  });

import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Notice = components['schemas']['OwedNoticeDto'];

interface Words {
  readonly recipients: Readonly<Record<Notice['recipient'], string>>;
  readonly occasions: Readonly<Record<Notice['occasion'], string>>;
}

/** Who is told of what cannot be taken back. */
export const noticeWords = inLanguages<Words>({
  en: {
    recipients: {
      qp: 'the QP',
      'treating-physician': 'the treating physician',
      sponsor: 'the sponsor',
      authority: 'the authority',
    },
    occasions: {
      'late-result': 'A result failed after the infusion',
      environment: 'Growth in the clean room',
      'exceptional-supply': 'Released as an exception',
    },
  },
  cs: {
    recipients: {
      qp: 'QP',
      'treating-physician': 'ošetřující lékař',
      sponsor: 'zadavatel',
      authority: 'úřad',
    },
    occasions: {
      'late-result': 'Výsledek nevyhověl až po podání',
      environment: 'Růst v čistých prostorech',
      'exceptional-supply': 'Propuštěno výjimečně',
    },
  },
});

import { Choice } from '../look/choice.js';
import { Field } from '../look/field.js';
import { inLanguages } from '../words/in-languages.js';
import type { components } from '../api/ledger.js';

type Verification = components['schemas']['VerifyIdentityDto'];
export type SaidBy = Verification['identity'];
export type Proxy = NonNullable<Verification['proxy']>;

/** What was said of who somebody is, and by whom. Compared with the vault, and kept nowhere: not here either. */
export interface Said {
  readonly identity: SaidBy;
  readonly proxy: Proxy;
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
  readonly hospitalNumber: string;
}

export const NOTHING_SAID: Said = {
  identity: 'spoken',
  proxy: 'spouse-or-partner',
  familyName: '',
  givenName: '',
  dateOfBirth: '',
  hospitalNumber: '',
};

const say = inLanguages({
  en: {
    ask: 'Ask: “What is your name, and when were you born?” Do not say it for them.',
    how: 'Who or what answers?',
    ways: {
      spoken: 'The person says it',
      'communication-aid': 'With a communication aid',
      proxy: 'Somebody says it for them',
      photo: 'A photograph on an identity card',
    } as Readonly<Record<SaidBy, string>>,
    proxy: 'What are they to the person?',
    proxies: {
      'spouse-or-partner': 'Spouse or partner',
      parent: 'Parent',
      child: 'Child',
      sibling: 'Sibling',
      'other-relative': 'Another relative',
      'legal-guardian': 'Legal guardian',
      carer: 'Carer',
    } as Readonly<Record<Proxy, string>>,
    familyName: 'Family name, as you heard it',
    givenName: 'Given name, as you heard it',
    born: 'Date of birth',
    hospitalNumber: 'Hospital number',
    lookAlike: 'Somebody here is called alike: a third identifier is needed.',
  },
  cs: {
    ask: 'Zeptejte se: „Jak se jmenujete a kdy jste se narodil(a)?“ Neříkejte to za něj.',
    how: 'Kdo nebo co odpovídá?',
    ways: {
      spoken: 'Říká to sám pacient',
      'communication-aid': 'Pomocí komunikační pomůcky',
      proxy: 'Říká to za něj někdo jiný',
      photo: 'Fotografie na průkazu',
    },
    proxy: 'Čím pacientovi je?',
    proxies: {
      'spouse-or-partner': 'Manžel(ka) nebo partner(ka)',
      parent: 'Rodič',
      child: 'Dítě',
      sibling: 'Sourozenec',
      'other-relative': 'Jiný příbuzný',
      'legal-guardian': 'Zákonný zástupce',
      carer: 'Pečující osoba',
    },
    familyName: 'Příjmení, jak jste ho slyšeli',
    givenName: 'Jméno, jak jste ho slyšeli',
    born: 'Datum narození',
    hospitalNumber: 'Nemocniční číslo',
    lookAlike: 'Někdo zde se jmenuje podobně: je potřeba třetí údaj.',
  },
});

interface Shown {
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
  /** Whether somebody else of the site could be taken for this one. */
  readonly asksForThird: boolean;
}

export function HeardForm({ said, onSaid, asksForThird }: Shown) {
  const words = say();
  const enter = (field: keyof Said) => (value: string) => onSaid({ ...said, [field]: value });
  return (
    <div class="stack">
      <p>{words.ask}</p>
      <Choice
        legend={words.how}
        options={words.ways}
        chosen={said.identity}
        onChoose={enter('identity')}
      />
      {said.identity === 'proxy' && (
        <Choice
          legend={words.proxy}
          options={words.proxies}
          chosen={said.proxy}
          onChoose={enter('proxy')}
        />
      )}
      <Field
        label={words.familyName}
        value={said.familyName}
        onValue={enter('familyName')}
        required={false}
        autoComplete="off"
      />
      <Field
        label={words.givenName}
        value={said.givenName}
        onValue={enter('givenName')}
        required={false}
        autoComplete="off"
      />
      <Field
        label={words.born}
        value={said.dateOfBirth}
        onValue={enter('dateOfBirth')}
        type="date"
        required={false}
        autoComplete="off"
      />
      {asksForThird && (
        <>
          <p class="note note-warn">{words.lookAlike}</p>
          <Field
            label={words.hospitalNumber}
            value={said.hospitalNumber}
            onValue={enter('hospitalNumber')}
            required={false}
            autoComplete="off"
          />
        </>
      )}
    </div>
  );
}

/** As the ledger takes it: whoever is not in the vault is identified without being compared, and then nothing is sent of him. */
export function asTold({
  identity,
  proxy,
  ...heard
}: Said): Pick<Verification, 'identity' | 'proxy' | 'heard'> {
  const { familyName, givenName, dateOfBirth, hospitalNumber } = heard;
  const isWhole = familyName !== '' && givenName !== '' && dateOfBirth !== '';
  return {
    identity,
    ...(identity === 'proxy' ? { proxy } : {}),
    ...(isWhole
      ? {
          heard: {
            familyName,
            givenName,
            dateOfBirth,
            ...(hospitalNumber === '' ? {} : { hospitalNumber }),
          },
        }
      : {}),
  };
}

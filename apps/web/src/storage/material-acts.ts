import { type Act, act } from '../act/act.js';
import { fingerprint, line, note, oneOf, optional } from '../act/entry.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    find: 'Something lies there that nobody knows',
    findSays:
      'Do not throw it away, do not open it, do not put it back where it “must” belong. In a box, leave it where it lies.',
    shape: 'What does it look like?',
    shapes: {
      tube: 'A tube',
      bag: 'A bag',
      vessel: 'A vessel',
      syringe: 'A syringe',
      other: 'Something else',
    },
    description: 'What can be seen: colour of the cap, volume, what is left of a label',
    box: 'Scan the box in which it lies',
    position: 'Its position',
    positionHint: 'Such as B3; only together with the box',
    quarantine: 'Where it is kept from now on',
    quarantineHint: 'Away from everything that is used. In a box: where it lies.',
    found: 'Record it',
    move: 'It was carried elsewhere',
    why: 'Why',
    moved: 'It is there now',
    test: 'Its cells were compared with somebody’s',
    participant: 'With whose reference? (number of the participant)',
    method: 'How?',
    report: 'Number of the report',
    file: 'The report itself',
    matches: 'What does it say?',
    answers: { yes: 'The cells are of this participant', no: 'They are of somebody else' },
    tested: 'Record the test',
  },
  cs: {
    find: 'Leží tu něco, co nikdo nezná',
    findSays:
      'Nevyhazujte to, neotevírejte to a nevracejte to tam, kam to „musí“ patřit. V kryoboxu to nechte ležet.',
    shape: 'Jak to vypadá?',
    shapes: {
      tube: 'Zkumavka',
      bag: 'Vak',
      vessel: 'Nádoba',
      syringe: 'Stříkačka',
      other: 'Něco jiného',
    },
    description: 'Co je vidět: barva víčka, objem, co zbylo ze štítku',
    box: 'Naskenujte kryobox, ve kterém to leží',
    position: 'Pozice',
    positionHint: 'Například B3; jen spolu s kryoboxem',
    quarantine: 'Kde se to od nynějška uchovává',
    quarantineHint: 'Stranou od všeho, co se používá. V kryoboxu: kde to leží.',
    found: 'Zaznamenat',
    move: 'Bylo to přeneseno jinam',
    why: 'Proč',
    moved: 'Teď je to tam',
    test: 'Buňky byly porovnány s něčími',
    participant: 'S čím vzorkem? (číslo účastníka)',
    method: 'Jak?',
    report: 'Číslo zprávy',
    file: 'Samotná zpráva',
    matches: 'Co říká?',
    answers: { yes: 'Buňky patří tomuto účastníkovi', no: 'Patří někomu jinému' },
    tested: 'Zaznamenat vyšetření',
  },
});

const METHODS = { STR: 'STR', HLA: 'HLA' } as const;

export const findMaterial = (): Act => {
  const words = say();
  return act({
    title: words.find,
    says: words.findSays,
    entries: {
      shape: oneOf(words.shape, words.shapes),
      description: note(words.description),
      box: optional(scanOf(words.box)),
      position: optional(line(words.position, words.positionHint)),
      quarantine: line(words.quarantine, words.quarantineHint),
    },
    confirm: words.found,
    send: (head, { box, position, ...entered }) =>
      client.POST('/materials', {
        body: {
          ...head,
          ...entered,
          ...(box === undefined || position === undefined
            ? {}
            : { at: { box, position: position.toUpperCase() } }),
        },
      }),
  });
};

export const moveMaterial = (material: string): Act => {
  const words = say();
  return act({
    title: words.move,
    entries: { quarantine: line(words.quarantine), reason: note(words.why) },
    confirm: words.moved,
    send: (head, entered) =>
      client.POST('/materials/{material}/moves', {
        params: { path: { material } },
        body: { ...head, ...entered },
      }),
  });
};

export const recordIdentityTest = (material: string): Act => {
  const words = say();
  return act({
    title: words.test,
    entries: {
      participant: line(words.participant),
      method: oneOf(words.method, METHODS),
      report: line(words.report),
      reportSha256: fingerprint(words.file),
      matches: oneOf(words.matches, words.answers),
    },
    confirm: words.tested,
    send: (head, { matches, ...entered }) =>
      client.POST('/materials/{material}/identity-tests', {
        params: { path: { material } },
        body: { ...head, ...entered, matches: matches === 'yes' },
      }),
  });
};

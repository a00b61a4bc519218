import { readFileSync } from 'node:fs';
import { type ProtocolDefinition, readProtocol } from '@selfsame/custody';
import type { Language } from './pack-words.js';
import { type CallList, printPack } from './printed-pack.js';

const protocolOf = (name: string): ProtocolDefinition => {
  const reading = readProtocol(JSON.parse(readFileSync(`protocols/${name}.json`, 'utf8')));
  if (!reading.ok) throw new Error(`${name} cannot be read`);
  return reading.definition;
};

const coi = 'CHA999926ABC123';
const printed = {
  statement: {
    v: 1,
    ledger: '3dc0eaa6-f64e-413d-9c46-f10ee5c44924',
    epoch: 1,
    simulated: false,
    study: 'ALS-MSC',
    coi,
    item: 'T1',
    label: '09512345000023.A999926ABC123T1.1',
    dose: 1,
    protocol: 'als-msc-cryo 1',
    stage: 'final',
    expires: '2026-05-01T10:00:00.000Z',
    validUntil: '2026-04-08T10:00:00.000Z',
    pack: 'PACK-1',
    forms: ['A', 'B', 'C'].map(part => `${coi}-1-${part}`),
    printed: '2026-04-01T10:00:00.000Z',
    restsOn: { stream: `journey-${coi}`, revision: 41, sha256: 'd'.repeat(64) },
  },
  code: 'header.statement.signature',
  keySha256: 'e'.repeat(64),
  site: 'motol',
  post: 'neurology',
  timeZone: 'Europe/Prague',
} as const;

const onCall: CallList = { circle: 'qa', telephone: '+420 777 000 111', standing: 'on-call' };
const none = (circle: 'deputy' | 'qp', standing: 'nobody' | 'no-roster'): CallList => ({
  circle,
  telephone: null,
  standing,
});

const page = (
  {
    protocol = protocolOf('als-msc-cryo'),
    calls = [onCall],
  }: { readonly protocol?: ProtocolDefinition; readonly calls?: readonly CallList[] },
  language: Language = 'en',
): string =>
  printPack({ ...printed, calls, journey: { protocol, subjectNumber: '01-012' } }, language);

const blanksOn = (html: string): readonly string[] =>
  [...html.matchAll(/<div class="blank[^"]*">([^<]*)<\/div>/g)].map(([, says = '']) => says);

describe('sheet C of a dose that is made ready by an instruction', () => {
  it('H36: H50: has a blank for each number that the ledger asks for, with the limit beside it', () => {
    expect(page({})).toContain('Made ready by WI-THAW-MSC 2');
    expect(blanksOn(page({})).slice(4, 13)).toEqual([
      'Bath, into it at',
      'Out of it at',
      '°C: 36 to 38',
      'Minutes: at most 5',
      'Washed with, lot',
      'Diluted with, lot',
      'µl then: 1350 to 1650',
      'Ready at; use in 45 min',
      'Second person who read it',
    ]);
    expect(blanksOn(page({}, 'cs'))).toEqual(
      expect.arrayContaining(['Lázeň, vloženo v', 'µl poté: 1350 až 1650']),
    );
  });

  it('H36: H50: asks for the living cells where its instruction counts them, and for no step that it has not', () => {
    const cryo = protocolOf('als-msc-cryo');
    const [thaw] = cryo.preparation?.steps ?? [];
    if (cryo.preparation === undefined || thaw === undefined) throw new Error('Nothing is thawed');
    const steps = [thaw, { step: 'viability' as const, minPercent: '70' }];
    const protocol = { ...cryo, preparation: { ...cryo.preparation, steps } };
    expect(blanksOn(page({ protocol })).slice(8, 12)).toEqual([
      '% alive: at least 70',
      'Ready at',
      'Second person who read it',
      'Opened',
    ]);
  });

  it('H38: says the volume that is given, and not what the tube was filled to', () => {
    const cryo = protocolOf('als-msc-cryo');
    expect(page({ protocol: cryo })).toContain('1350–1650 µl · intrathecal');
    const { preparation: _preparation, ...without } = cryo;
    expect(page({ protocol: without })).toContain('1.5 ml (1500 µl) · intrathecal');
  });

  it('has none of it where nothing is frozen', () => {
    expect(page({ protocol: protocolOf('als-msc-fresh') })).not.toContain('Made ready by');
  });
});

describe('whom a pack says to call', () => {
  const NOBODY = { en: 'nobody on call', cs: 'nikdo ve službě' };
  const WRITE_IN = { en: 'Write in whom to call', cs: 'Komu volat, dopište' };

  it.each(['en', 'cs'] as const)(
    'H50: is written in where no roster was ever set, and never “nobody” (%s)',
    language => {
      const calls = [onCall, none('deputy', 'no-roster'), none('qp', 'no-roster')];
      const html = page({ calls }, language);
      expect(html).toContain(onCall.telephone);
      expect(html).not.toContain(NOBODY[language]);
      expect(html).toContain(WRITE_IN[language]);
    },
  );

  it.each(['en', 'cs'] as const)(
    'is nobody where the roster has a gap: then nobody looks for one (%s)',
    language => {
      const html = page(
        { calls: [onCall, none('deputy', 'nobody'), none('qp', 'nobody')] },
        language,
      );
      expect(html).toContain(NOBODY[language]);
      expect(html).not.toContain(WRITE_IN[language]);
    },
  );
});

import {
  type ApplicationIdentifier,
  type Terms,
  digits,
  identifier,
  maybe,
  text,
  upTo,
} from '../application-identifier.js';

const gln = (ai: string, title: string, terms: Terms = {}): ApplicationIdentifier =>
  identifier(ai, title, [digits(13, 'check-digit')], terms);

/** Of a logistic unit, and it may tell where a person lives and how to reach them. */
const address = (ai: string, title: string, max: number, needs = '00'): ApplicationIdentifier =>
  identifier(ai, title, [upTo('X', max, 'per-cent-encoded')], { needs: [needs], personal: true });

const temperature = (ai: string, title: string, other: string): ApplicationIdentifier =>
  identifier(ai, title, [digits(6), maybe(text(1, 'minus'))], { needs: ['00'], excludes: other });

const yesNo = (ai: string, title: string): ApplicationIdentifier =>
  identifier(ai, title, [digits(1, 'yes-no')], { needs: ['00'] });

const countries = (ai: string, title: string): ApplicationIdentifier =>
  identifier(
    ai,
    title,
    [digits(3, 'country'), ...Array.from({ length: 4 }, () => maybe(digits(3, 'country')))],
    { needs: ['01 02'], excludes: '426' },
  );

/** Consignments, places, addresses, and how a logistic unit must be handled on the way. */
export const partiesAndTransport = [
  identifier('400', 'ORDER NUMBER', [upTo('X', 30)]),
  identifier('401', 'GINC', [upTo('X', 30, 'key')], { key: [''] }),
  identifier('402', 'GSIN', [digits(17, 'check-digit')], { key: [''] }),
  identifier('403', 'ROUTE', [upTo('X', 30)], { needs: ['00'] }),
  gln('410', 'SHIP TO LOC'),
  gln('411', 'BILL TO'),
  gln('412', 'PURCHASE FROM'),
  gln('413', 'SHIP FOR LOC'),
  gln('414', 'LOC No.', { key: ['254', '7040'] }),
  gln('415', 'PAY TO', { needs: ['8020'], key: ['8020'] }),
  gln('416', 'PROD/SERV LOC'),
  gln('417', 'PARTY', { key: ['7040'] }),
  identifier('420', 'SHIP TO POST', [upTo('X', 20)], { excludes: '421', personal: true }),
  identifier('421', 'SHIP TO POST', [digits(3, 'country'), upTo('X', 9)], { personal: true }),
  identifier('422', 'ORIGIN', [digits(3, 'country')], {
    needs: ['01 02 8006 8026'],
    excludes: '426',
  }),
  countries('423', 'COUNTRY - INITIAL PROCESS'),
  identifier('424', 'COUNTRY - PROCESS', [digits(3, 'country')], {
    needs: ['01 02'],
    excludes: '426',
  }),
  countries('425', 'COUNTRY - DISASSEMBLY'),
  identifier('426', 'COUNTRY - FULL PROCESS', [digits(3, 'country')], { needs: ['01 02'] }),
  identifier('427', 'ORIGIN SUBDIVISION', [upTo('X', 3)], { needs: ['01 02', '422'] }),
  address('4300', 'SHIP TO COMP', 35),
  address('4301', 'SHIP TO NAME', 35),
  address('4302', 'SHIP TO ADD1', 70),
  address('4303', 'SHIP TO ADD2', 70, '4302'),
  address('4304', 'SHIP TO SUB', 70),
  address('4305', 'SHIP TO LOC', 70),
  address('4306', 'SHIP TO REG', 70),
  identifier('4308', 'SHIP TO PHONE', [upTo('X', 30)], { needs: ['00'], personal: true }),
  identifier('4309', 'SHIP TO GEO', [digits(10, 'latitude'), digits(10, 'longitude')], {
    needs: ['00'],
    personal: true,
  }),
  address('4310', 'RTN TO COMP', 35),
  address('4311', 'RTN TO NAME', 35),
  address('4312', 'RTN TO ADD1', 70),
  address('4313', 'RTN TO ADD2', 70, '4312'),
  address('4314', 'RTN TO SUB', 70),
  address('4315', 'RTN TO LOC', 70),
  address('4316', 'RTN TO REG', 70),
  identifier('4318', 'RTN TO POST', [upTo('X', 20)], { needs: ['00'], personal: true }),
  identifier('4319', 'RTN TO PHONE', [upTo('X', 30)], { needs: ['00'], personal: true }),
  identifier('4320', 'SRV DESCRIPTION', [upTo('X', 35, 'per-cent-encoded')], { needs: ['00'] }),
  yesNo('4321', 'DANGEROUS GOODS'),
  yesNo('4322', 'AUTH TO LEAVE'),
  yesNo('4323', 'SIG REQUIRED'),
  identifier('4324', 'NOT BEF DEL DT', [digits(6, 'date-or-month'), digits(4, 'time')], {
    needs: ['00'],
  }),
  identifier('4325', 'NOT AFT DEL DT', [digits(6, 'date-or-month'), digits(4, 'time')], {
    needs: ['00'],
  }),
  identifier('4326', 'REL DATE', [digits(6, 'date')], { needs: ['00'] }),
  temperature('4330', 'MAX TEMP F', '4331'),
  temperature('4331', 'MAX TEMP C', '4330'),
  temperature('4332', 'MIN TEMP F', '4333'),
  temperature('4333', 'MIN TEMP C', '4332'),
];

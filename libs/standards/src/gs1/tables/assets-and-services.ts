import { digits, identifier, maybe, upTo } from '../application-identifier.js';

const dimension = (length: number) => digits(length, 'not-zero');

/** Returnable and fixed assets, service relations, signatures, and what a company agrees on inside. */
export const assetsAndServices = [
  identifier(
    '8001',
    'DIMENSIONS',
    [dimension(4), dimension(5), dimension(3), digits(1, 'winding'), digits(1)],
    { needs: ['01'] },
  ),
  identifier('8002', 'CMT No.', [upTo('X', 20)]),
  identifier('8003', 'GRAI', [digits(1, 'zero'), digits(13, 'check-digit'), maybe(upTo('X', 16))], {
    key: [''],
  }),
  identifier('8004', 'GIAI', [upTo('X', 30, 'key')], { key: ['7040'] }),
  identifier('8006', 'ITIP', [digits(14, 'check-digit'), digits(4, 'piece-of-total')], {
    excludes: '01 37',
    key: ['22 10 21'],
  }),
  identifier(
    '8008',
    'PROD TIME',
    [digits(6, 'date'), digits(2, 'hour'), maybe(digits(2, 'sixty')), maybe(digits(2, 'sixty'))],
    { needs: ['01 02'] },
  ),
  identifier('8009', 'OPTSEN', [upTo('X', 50)], { needs: ['00 01'] }),
  identifier('8010', 'CPID', [upTo('Y', 30, 'key')], { key: ['8011'] }),
  identifier('8011', 'CPID SERIAL', [upTo('N', 12, 'no-leading-zero')], {
    needs: ['8010'],
    attribute: false,
  }),
  identifier('8012', 'VERSION', [upTo('X', 20)], { needs: ['01 8006'] }),
  identifier('8013', 'GMN', [upTo('X', 25, 'model-number')], { key: [''] }),
  identifier('8014', 'MUDI', [upTo('X', 25, 'device-number')], { needs: ['01'], attribute: false }),
  identifier('8017', 'GSRN - PROVIDER', [digits(18, 'check-digit')], {
    excludes: '8018',
    key: ['8019'],
  }),
  identifier('8018', 'GSRN - RECIPIENT', [digits(18, 'check-digit')], {
    excludes: '8017',
    key: ['8019'],
    personal: true,
  }),
  identifier('8019', 'SRIN', [upTo('N', 10)], { needs: ['8017 8018'], attribute: false }),
  identifier('8020', 'REF No.', [upTo('X', 25)], { needs: ['415'], attribute: false }),
  identifier('8026', 'ITIP CONTENT', [digits(14, 'check-digit'), digits(4, 'piece-of-total')], {
    needs: ['37'],
    excludes: '02 8006',
  }),
  identifier('8030', 'DIGSIG', [upTo('Z', 90)], {
    needs: ['00 01+21 253 255 8003 8004 8006+21 8010+8011 8017 8018'],
  }),
  identifier('8111', 'POINTS', [digits(4)], { needs: ['255'] }),
  identifier('8200', 'PRODUCT URL', [upTo('X', 70)], { needs: ['01'], attribute: false }),
  identifier('90', 'INTERNAL', [upTo('X', 30)]),
  ...Array.from({ length: 9 }, (_, index) =>
    identifier(`${91 + index}`, 'INTERNAL', [upTo('X', 90)]),
  ),
];

import {
  type ApplicationIdentifier,
  digits,
  identifier,
  maybe,
  text,
  upTo,
} from '../application-identifier.js';

const item = { needs: ['01 02'] } as const;
const person = '8017 8018';
const NAME_PARTS = '7256 7259';

const numbered = (
  first: number,
  count: number,
  one: (ai: string) => ApplicationIdentifier,
): ApplicationIdentifier[] => Array.from({ length: count }, (_, index) => one(`${first + index}`));

/** Times of the process, national numbers, the protocol of a trial, and what tells of a person. */
export const healthAndProcess = [
  identifier('7001', 'NSN', [digits(13)], { needs: ['01 02 8006 8026'] }),
  identifier('7002', 'MEAT CUT', [upTo('X', 30)], item),
  identifier('7003', 'EXPIRY TIME', [digits(6, 'date'), digits(4, 'time')], item),
  identifier('7004', 'ACTIVE POTENCY', [upTo('N', 4)], { needs: ['01', '10'] }),
  identifier('7005', 'CATCH AREA', [upTo('X', 12)], item),
  identifier('7006', 'FIRST FREEZE DATE', [digits(6, 'date')], item),
  identifier('7007', 'HARVEST DATE', [digits(6, 'date'), maybe(digits(6, 'date'))], item),
  identifier('7008', 'AQUATIC SPECIES', [upTo('X', 3)], item),
  identifier('7009', 'FISHING GEAR TYPE', [upTo('X', 10)], item),
  identifier('7010', 'PROD METHOD', [upTo('X', 2)], item),
  identifier('7011', 'TEST BY DATE', [digits(6, 'date'), maybe(digits(4, 'time'))], item),
  identifier('7020', 'REFURB LOT', [upTo('X', 20)], { needs: ['01 8006', '416'] }),
  identifier('7021', 'FUNC STAT', [upTo('X', 20)], { needs: ['01 8006'] }),
  identifier('7022', 'REV STAT', [upTo('X', 20)], { needs: ['7021'] }),
  identifier('7023', 'GIAI - ASSEMBLY', [upTo('X', 30, 'key')]),
  ...numbered(7030, 10, ai =>
    identifier(ai, 'PROCESSOR', [digits(3, 'country-or-several'), upTo('X', 27)], item),
  ),
  identifier('7040', 'UIC+EXT', [digits(1), text(1), text(1), text(1, 'importer-index')], {
    attribute: false,
  }),
  ...numbered(710, 7, ai => identifier(ai, 'NHRN', [upTo('X', 20)], { needs: ['01'] })),
  ...numbered(7230, 10, ai =>
    identifier(ai, 'CERT', [text(2), upTo('X', 28)], { needs: ['01 8004'] }),
  ),
  identifier('7240', 'PROTOCOL', [upTo('X', 20)], { needs: ['01 8006'] }),
  identifier('7241', 'AIDC MEDIA TYPE', [digits(2, 'media-type')], { needs: [person] }),
  identifier('7242', 'VCN', [upTo('X', 25)], { needs: [person] }),
  identifier('7250', 'DOB', [digits(8, 'full-date')], {
    needs: ['8018'],
    excludes: '7251',
    personal: true,
  }),
  identifier('7251', 'DOB TIME', [digits(8, 'full-date'), digits(4, 'time')], {
    needs: ['8018'],
    excludes: '7250',
    personal: true,
  }),
  identifier('7252', 'BIO SEX', [digits(1, 'sex')], { needs: ['8018'], personal: true }),
  identifier('7253', 'FAMILY NAME', [upTo('X', 40, 'per-cent-encoded')], {
    needs: [person],
    excludes: NAME_PARTS,
    personal: true,
  }),
  identifier('7254', 'GIVEN NAME', [upTo('X', 40, 'per-cent-encoded')], {
    needs: [person],
    excludes: NAME_PARTS,
    personal: true,
  }),
  identifier('7255', 'SUFFIX', [upTo('X', 10)], {
    needs: [person],
    excludes: NAME_PARTS,
    personal: true,
  }),
  identifier('7256', 'FULL NAME', [upTo('X', 90, 'per-cent-encoded')], {
    needs: [person],
    personal: true,
  }),
  identifier('7257', 'PERSON ADDR', [upTo('X', 70, 'per-cent-encoded')], {
    needs: ['8018'],
    personal: true,
  }),
  identifier('7258', 'BIRTH SEQUENCE', [text(3, 'birth-order')], {
    needs: ['8018+7259'],
    personal: true,
  }),
  identifier('7259', 'BABY', [upTo('X', 40, 'per-cent-encoded')], {
    needs: ['8018'],
    excludes: '7256',
    personal: true,
  }),
];

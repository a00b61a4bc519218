import {
  type ApplicationIdentifier,
  type Terms,
  digits,
  identifier,
  upTo,
} from '../application-identifier.js';

/** Decimal places are the last digit of the identifier. */
const range = (
  prefix: string,
  last: number,
  one: (ai: string) => ApplicationIdentifier,
): ApplicationIdentifier[] =>
  Array.from({ length: last + 1 }, (_, decimals) => one(`${prefix}${decimals}`));

const measures = (prefixes: string, title: string, of: string): ApplicationIdentifier[] =>
  prefixes
    .split(' ')
    .flatMap(prefix =>
      range(prefix, 5, ai =>
        identifier(ai, title, [digits(6)], { needs: [of], excludes: `${prefix}n` }),
      ),
    );

/** One of these must say how much the price is for. */
const MEASURED = '30 31nn 32nn 35nn 36nn';

const prices = (
  prefix: string,
  last: number,
  title: string,
  terms: Terms,
): ApplicationIdentifier[] =>
  range(prefix, last, ai => identifier(ai, title, [upTo('N', 15)], terms));

/** Weights, lengths, areas, volumes and amounts. Those that name a currency are not here. */
export const measuresAndPrices = [
  ...measures(
    '310 311 312 313 314 315 316 320 321 322 323 324 325 326 327 328 329 350 351 352 356 357 360 361 364 365 366',
    'NET MEASURE',
    '01 02',
  ),
  ...measures(
    '330 331 332 333 334 335 336 340 341 342 343 344 345 346 347 348 349 353 354 355 362 363 367 368 369',
    'LOGISTIC MEASURE',
    '00 01',
  ),
  ...measures('337', 'KG PER m²', '01'),
  ...prices('390', 9, 'AMOUNT', { needs: ['255 8020'], excludes: '390n 391n 394n 8111' }),
  ...prices('392', 9, 'PRICE', { needs: ['01', MEASURED], excludes: '392n 393n' }),
  ...range('394', 3, ai =>
    identifier(ai, 'PRCNT OFF', [digits(4)], { needs: ['255'], excludes: '394n 8111' }),
  ),
  ...range('395', 5, ai =>
    identifier(ai, 'PRICE/UoM', [digits(6)], {
      needs: [MEASURED],
      excludes: '392n 393n 395n 8005',
    }),
  ),
  identifier('8005', 'PRICE PER UNIT', [digits(6)], { needs: ['01 02'] }),
];

import { digits, identifier, maybe, upTo } from '../application-identifier.js';

const TRADE_ITEM = '01 02 8006 8026';
const DATED_ITEM = '01 02 03 8006 8026';

/** Goods: their number, batch, serial, dates and what else is printed on their labels. */
export const tradeItems = [
  identifier('00', 'SSCC', [digits(18, 'check-digit')], { key: [''] }),
  identifier('01', 'GTIN', [digits(14, 'check-digit')], {
    excludes: '02 03 255 37',
    key: ['22 10 21', '235'],
  }),
  identifier('02', 'CONTENT', [digits(14, 'check-digit')], { needs: ['37'], excludes: '01 03' }),
  identifier('03', 'MTO GTIN', [digits(14, 'check-digit')], {
    excludes: '01 02 37',
    attribute: false,
  }),
  identifier('10', 'BATCH/LOT', [upTo('X', 20)], { needs: [DATED_ITEM] }),
  identifier('11', 'PROD DATE', [digits(6, 'date-or-month')], { needs: [DATED_ITEM] }),
  identifier('12', 'DUE DATE', [digits(6, 'date-or-month')], { needs: ['8020'] }),
  identifier('13', 'PACK DATE', [digits(6, 'date-or-month')], { needs: [DATED_ITEM] }),
  identifier('15', 'BEST BEFORE', [digits(6, 'date-or-month')], { needs: [DATED_ITEM] }),
  identifier('16', 'SELL BY', [digits(6, 'date-or-month')], { needs: [DATED_ITEM] }),
  identifier('17', 'EXPIRY', [digits(6, 'date-or-month')], { needs: [`${DATED_ITEM} 255`] }),
  identifier('20', 'VARIANT', [digits(2)], { needs: [TRADE_ITEM] }),
  identifier('21', 'SERIAL', [upTo('X', 20)], {
    needs: ['01 03 8006'],
    excludes: '235',
    attribute: false,
  }),
  identifier('22', 'CPV', [upTo('X', 20)], { needs: ['01'], attribute: false }),
  identifier('235', 'TPX', [upTo('X', 28)], { needs: ['01'], excludes: '21', attribute: false }),
  identifier('240', 'ADDITIONAL ID', [upTo('X', 30)], { needs: [TRADE_ITEM] }),
  identifier('241', 'CUST. PART No.', [upTo('X', 30)], { needs: [TRADE_ITEM] }),
  identifier('242', 'MTO VARIANT', [upTo('N', 6)], { needs: [TRADE_ITEM] }),
  identifier('243', 'PCN', [upTo('X', 20)], { needs: ['01'] }),
  identifier('250', 'SECONDARY SERIAL', [upTo('X', 30)], { needs: ['01 8006', '21'] }),
  identifier('251', 'REF. TO SOURCE', [upTo('X', 30)], { needs: ['01 8006'] }),
  identifier('253', 'GDTI', [digits(13, 'check-digit'), maybe(upTo('X', 17))], { key: [''] }),
  identifier('254', 'GLN EXTENSION COMPONENT', [upTo('X', 20)], {
    needs: ['414'],
    attribute: false,
  }),
  identifier('255', 'GCN', [digits(13, 'check-digit'), maybe(upTo('N', 12))], {
    excludes: '01 02 415 8006 8020 8026',
    key: [''],
  }),
  identifier('30', 'VAR. COUNT', [upTo('N', 8)], { needs: ['01 02'] }),
  identifier('37', 'COUNT', [upTo('N', 8)], { needs: ['00', '02 8026'], excludes: '01 03' }),
];

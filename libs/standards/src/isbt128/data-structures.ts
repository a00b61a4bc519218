import { COI } from './coi.js';
import {
  birthDate,
  containerOfTotal,
  donorRegistration,
  europeanExpiry,
  expiryMonth,
  flexibleMoment,
  ordinalDate,
  ordinalMoment,
} from './content-rules.js';
import { type DataStructure, FIN, counted, structure } from './data-structure.js';
import { PRODUCT_CODE } from './product-code.js';
import { SEC } from './sec.js';

/** A FIN where only its alphabet is prescribed (ST-001 §2.4.33 and §2.4.34). */
const PROCESSOR = '[0-9A-NP-Z]{5}';

/**
 * ISBT 128 data structures (ICCBBA ST-001 §2.4, Table 2) as a table, so that a compound label is read whole.
 * Facility numbers are configured by each user, who is registered with ICCBBA. What is not here is refused:
 * the retired structures 011, 015, 016 and 037, and those that a nation defines, whose length nobody else knows.
 */
export const dataStructures: readonly DataStructure[] = [
  structure('002', 'Blood groups', '=%', '[0-9A-Za-z]{2}[0-9A-Z]0', 4),
  structure('003', 'Product code', '=<', PRODUCT_CODE, 8),
  structure('004', 'Expiration date', '=>', '\\d{6}', 6, { rule: ordinalDate }),
  structure('005', 'Expiration date and time', '&>', '\\d{10}', 10, { rule: ordinalMoment }),
  structure('006', 'Collection date', '=*', '\\d{6}', 6, { rule: ordinalDate }),
  structure('007', 'Collection date and time', '&*', '\\d{10}', 10, { rule: ordinalMoment }),
  structure('008', 'Production date', '=}', '\\d{6}', 6, { rule: ordinalDate }),
  structure('009', 'Production date and time', '&}', '\\d{10}', 10, { rule: ordinalMoment }),
  structure('010', 'Special testing', '&(', '[0-9A-Z]{5}', 5),
  structure('012', 'Red cell antigens', '=\\', '\\d{18}', 18),
  structure('013', 'Red cell antigens, Finnish', '&\\', '\\d{18}', 18),
  structure('014', 'Platelet antigens', '&{', '\\d{16}0\\d', 18),
  structure('017', 'Container catalog number', '=)', '[0-9A-Za-z][0-9A-Z]{2}[0-9A-Za-z]{7}', 10),
  structure('018', 'Container lot', '&)', '[0-9A-Za-z]{10}', 10),
  structure('019', 'Donor', '=;', `${FIN}\\d{16}`, 21, { personal: true }),
  structure('020', 'Staff member', "='", `${FIN}[0-9A-Z]{6}`, 11),
  structure('021', 'Item catalog number', '=-', '[0-9A-Z]{2}[0-9A-Za-z]{8}', 10),
  structure('022', 'Item lot', '&-', '[0-9A-Za-z]{10}', 10),
  structure('023', 'Compound message', '=+', '\\d{5}', 5),
  structure('024', 'Patient date of birth', '=#', '\\d{10}', 10, {
    rule: birthDate,
    personal: true,
  }),
  counted(
    structure('025', 'Patient', '&#', '\\d{2}(?!00)\\d{2}[0-9A-Za-z]+', 0, { personal: true }),
    { skip: 2, count: 2, each: 1 },
  ),
  structure('026', 'Expiration month', '=]', '\\d{6}', 6, { rule: expiryMonth }),
  structure('027', 'Infection markers', '&"', '[0-8]{9}\\d0{8}', 18, { personal: true }),
  structure('028', 'Consignment', '=$', `${FIN}\\d{11}`, 16, { rule: containerOfTotal }),
  counted(structure('029', 'Dimensions', '&$', '(?!00)\\d{2}(0[1-6]\\d{4}\\d{5}[0-5]00)+', 0), {
    skip: 0,
    count: 2,
    each: 14,
  }),
  counted(
    structure(
      '030',
      'Red cell antigens with history',
      '&%',
      '(?!000)\\d{3}(\\d{6}0[1-6]0[1-6])+',
      0,
    ),
    { skip: 0, count: 3, each: 10 },
  ),
  structure('031', 'Flexible date and time', '=(', '[12]00[1-6]\\d{12}', 16, {
    rule: flexibleMoment,
  }),
  structure('032', 'Product divisions', '=,', '\\d{6}|[A-Z]{6}', 6),
  structure('033', 'Processing facility', '&+', `${PROCESSOR}[0-9A-Z]{6}`, 11),
  structure('034', 'Processor product', '=/', `${PROCESSOR}[0-9A-Z]{11}`, 16),
  structure('035', 'MPHO lot', '&,1', '[0-9A-Z]{18}', 18),
  structure('036', 'MPHO supplemental number', '&,2', '[0-9A-Z]{18}', 18),
  structure('038', 'Single European Code', '&,4', SEC, 40, { rule: europeanExpiry }),
  structure('039', 'Donor registration', '&:', '[1-9]\\d{3}[0-9A-Z]{13}\\d{2}', 19, {
    rule: donorRegistration,
    personal: true,
  }),
  structure('040', 'Chain of identity', '&/', COI, 15),
];

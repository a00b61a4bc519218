import { escaped } from '../http/escaped.js';

/** What somebody writes on, with a word below the line of what goes there. */
export const blank = (says: string, kind = ''): string =>
  `<div class="blank${kind}">${escaped(says)}</div>`;

export const blanks = (says: readonly string[], columns: string, kind = ''): string =>
  `<div class="blanks" style="grid-template-columns:${columns}">${says.map(each => blank(each, kind)).join('')}</div>`;

export const tick = (says: string): string => `<span class="tick">${escaped(says)}</span>`;

/** The letter of the sheet, what it is for, and its number. */
export const formHead = (form: string, says: string): string =>
  `<h2>${form.slice(-1)} · ${escaped(says)}<span class="code">${escaped(form)}</span></h2>`;

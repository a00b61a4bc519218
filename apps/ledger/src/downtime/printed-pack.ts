import type { Circle, Journey, ProtocolDefinition } from '@selfsame/custody';
import { CIRCLES, DECLARERS, instantOf, stepOf } from '@selfsame/custody';
import { printKeyed, printTypedLabel } from '@selfsame/standards';
import { encodeQR } from 'qr';
import { escaped } from '../http/escaped.js';
import { onTheWall } from '../http/on-the-wall.js';
import { blanks, formHead, tick } from './pack-blanks.js';
import type { PackStatement } from './pack-statement.js';
import { PACK_STYLE } from './pack-style.js';
import { type Language, type PackWords, packWords } from './pack-words.js';
import { courseOf } from './printed-course.js';

/** Whom to call, as it was when the page was made. Printed, and kept nowhere. */
export interface CallList {
  readonly circle: Circle;
  /** Null where nobody is on call, or where his number is not known here. */
  readonly telephone: string | null;
  /** `no-roster`: nobody was ever named here, so nobody can say that nobody is on call. */
  readonly standing: 'on-call' | 'nobody' | 'no-roster';
}

export interface PrintedPack {
  readonly statement: PackStatement;
  /** The signed statement: what stands in the symbol. */
  readonly code: string;
  readonly keySha256: string;
  readonly journey: Pick<Journey, 'protocol' | 'subjectNumber'>;
  readonly site: string;
  readonly post: string | undefined;
  readonly timeZone: string;
  readonly calls: readonly CallList[];
}

/** As the label of the tube prints it for people, with its check digits: line against line, nobody counts characters. */
const asOnTheTube = (label: string): string => {
  const end = label.indexOf('.');
  return printTypedLabel(label.slice(0, end), label.slice(end + 1));
};

const row = (name: string, value: string, kind = ''): string =>
  `<dt>${escaped(name)}</dt><dd class="${kind}">${value}</dd>`;

/** What is printed of one dose: page one to read, page two to cut into the two checks. No name stands on it anywhere. */
export function printPack(pack: PrintedPack, language: Language): string {
  const words = packWords[language];
  const { statement, journey } = pack;
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escaped(words.title)} ${escaped(statement.coi)} ${escaped(statement.pack)}</title><style>${PACK_STYLE}</style></head><body>`,
    `<section>${headOf(pack, words)}${doseOf(pack, words)}<div class="rule"></div>${stepsOf(pack, words)}`,
    `<div style="height:1.6mm"></div>${courseOf(statement.forms[2] ?? '', journey.protocol, words)}</section>`,
    `<section>${checkOf('A', pack, words)}<div class="cut">✂ ${escaped(words.cut)}</div>${checkOf('B', pack, words)}</section>`,
    '</body></html>',
    '',
  ].join('\n');
}

function headOf({ statement, site, post, timeZone }: PrintedPack, words: PackWords): string {
  const printed = onTheWall(timeZone, instantOf(statement.printed), 'minute');
  const simulated = statement.simulated
    ? `<p class="simulated">${escaped(words.simulated)}</p>`
    : '';
  return `<header><h1>${escaped(words.title)} ${escaped(statement.pack.slice('PACK-'.length))}</h1><p><b>${escaped(post === undefined ? site : `${site} · ${post}`)}</b><br>${escaped(words.printed)} ${escaped(printed)}</p></header>${simulated}<p class="authorises">${escaped(words.authorises)}</p>`;
}

function doseOf(pack: PrintedPack, words: PackWords): string {
  const { statement, journey, timeZone, code, keySha256 } = pack;
  const { protocol, subjectNumber } = journey;
  const { administration, form } = protocol;
  const thaw =
    form.kind === 'cryo'
      ? `<br><b>${escaped(words.afterThaw(form.useWithinMinutesOfThaw))}</b>`
      : '';
  const time = (at: string): string => escaped(onTheWall(timeZone, instantOf(at), 'minute'));
  const { revision, sha256 } = statement.restsOn;
  return `<div class="who"><dl>${[
    row(
      words.subject,
      `${escaped(subjectNumber)} · ${escaped(words.dose)} ${statement.dose}`,
      'big',
    ),
    row(words.therapy, escaped(printKeyed({ number: '040', content: statement.coi })), 'big'),
    row(words.tube, escaped(statement.item), 'big'),
    row(words.tubeLabel, escaped(asOnTheTube(statement.label)), 'code'),
    row(words.giveBefore, `${time(statement.expires)}${thaw}`, 'big" style="font-size:13pt'),
    row(words.packUntil, time(statement.validUntil)),
    row(
      words.protocol,
      `${escaped(statement.protocol)} · ${escaped(words.released[statement.stage] ?? statement.stage)}`,
    ),
    row(
      `${words.volume} · ${words.route}`,
      `${volumeOf(protocol)} · ${escaped(administration.route)}`,
    ),
  ].join(
    '',
  )}</dl><figure data-code="${escaped(code)}">${encodeQR(code, 'svg', { ecc: 'medium', border: 2 })}<figcaption>${escaped(words.code)}: ${escaped(words.codeSays(keySha256.slice(0, 12)))}<br>${escaped(words.knows)} ${revision}, SHA-256 ${escaped(sha256.slice(0, 16))}…</figcaption></figure></div>`;
}

/** What was diluted is given in the volume of its instruction. */
function volumeOf(protocol: ProtocolDefinition): string {
  const dilute = stepOf(protocol, 'dilute');
  if (dilute !== undefined) return `${dilute.minMicrolitres}–${dilute.maxMicrolitres} µl`;
  const { volumeMicrolitres } = protocol.dose;
  return `${(volumeMicrolitres / 1_000).toFixed(1)} ml (${volumeMicrolitres} µl)`;
}

const WRITTEN_IN = '____________';

const numberIn = (call: CallList | undefined, words: PackWords): string =>
  call?.standing === 'nobody' ? words.nobody : (call?.telephone ?? WRITTEN_IN);

function stepsOf({ journey, calls }: PrintedPack, words: PackWords): string {
  const { verificationValidMinutes, useWithinMinutesOfOpening } = journey.protocol.administration;
  const steps = words.procedure({
    checkMinutes: verificationValidMinutes,
    useMinutes: useWithinMinutesOfOpening,
  });
  const says = CIRCLES.map(circle =>
    numberIn(
      calls.find(each => each.circle === circle),
      words,
    ),
  );
  const numbers = CIRCLES.map(
    (circle, index) =>
      `<tr><th>${escaped(words.circles[circle])}</th><td class="number">${escaped(says[index] ?? '')}</td></tr>`,
  );
  const ask = says.includes(WRITTEN_IN) ? `${words.writeIn} ${words.ask}` : words.ask;
  const declarers = DECLARERS.map(role => `<li>${escaped(words.declarers[role])}</li>`);
  // The steps are this house's own words, with their emphasis.
  return `<div class="two"><div><h2>${escaped(words.steps)}</h2><ol>${steps.map(step => `<li>${step}</li>`).join('')}</ol></div><div><h2>${escaped(words.list)}</h2><table>${numbers.join('')}</table><p class="small" style="margin-bottom:3mm">${escaped(ask)}</p><h2>${escaped(words.declare)}</h2><ul>${declarers.join('')}</ul></div></div>`;
}

function checkOf(which: 'A' | 'B', { statement }: PrintedPack, words: PackWords): string {
  const form = statement.forms[which === 'A' ? 0 : 1] ?? '';
  return `<div class="form sheet">${formHead(form, words.check(which))}<p class="small" style="margin:0 0 1.6mm">${escaped(words.checkAlone)}</p><b>${escaped(words.said)}</b>${[
    blanks(words.saidBlanks, '1fr 1fr', ' tall'),
    `<div class="blanks" style="grid-template-columns:1fr 1fr"><div class="box">${escaped(words.band)}</div><div class="box">${escaped(words.stick)}</div></div>`,
    blanks([words.copied], '1fr', ' tall'),
    `<div class="verdict"><span>${escaped(words.verdict)}</span>${tick(words.yes)}${tick(words.no)}</div>`,
    blanks(words.signed, '1fr 1.4fr 1.4fr', ' tall'),
  ].join('')}</div>`;
}

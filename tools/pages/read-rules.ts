import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue, eventTypes, segregation } from '@selfsame/custody';

/** What the rules say is in functions: read here as text, so that a page of it is never a second version of the truth. */
const BUILT = 'libs/custody/dist/**/*.js';
/** Whoever calls for help calls for little: what is farther away belongs to other rules. */
const FARTHEST = 6;

interface Module {
  readonly file: string;
  readonly text: string;
  /** Statements of the file that have a name. */
  readonly own: ReadonlyMap<string, string>;
  /** Where a name comes from that the file uses. */
  readonly imported: ReadonlyMap<string, string>;
}

const NAMED = /^(?:export )?(?:const|(?:async )?function) (\w+)/;
const IMPORT = /^import \{([^}]+)\} from '(\.[^']+)';/gm;

const modules = new Map(
  globSync(BUILT).map((file): [string, Module] => {
    const text = readFileSync(file, 'utf8');
    const parts = text.split(/\n(?=(?:export )?(?:const|(?:async )?function) \w)/);
    const own = parts.flatMap(part => {
      const [, name] = NAMED.exec(part) ?? [];
      return name === undefined ? [] : [[name, part] as const];
    });
    const imported = [...text.matchAll(IMPORT)].flatMap(([, names = '', from = '']) =>
      names.split(',').map(name => [name.trim(), join(dirname(file), from)] as const),
    );
    return [file, { file, text, own: new Map(own), imported: new Map(imported) }];
  }),
);

/** The words of a kind that a text of a module names, itself or in what it calls. */
function named(words: object, text: string, module: Module, seen = new Set<string>()): string[] {
  const found = [...text.matchAll(/['"]([A-Za-z_]+)['"]/g)]
    .map(([, word = '']) => word)
    .filter(word => Object.hasOwn(words, word));
  if (seen.size > FARTHEST * FARTHEST) return found;
  // What is a field, or is given a value here, is not what the file calls by that name.
  for (const [, name = ''] of text.matchAll(
    /(?<!\w)(?<!(?<!\.)\.)([a-zA-Z]\w+)\b(?!\s*[:=](?!=))/g,
  )) {
    const home = module.own.has(name) ? module : modules.get(module.imported.get(name) ?? '');
    const called = home?.own.get(name);
    const place = `${home?.file ?? ''} ${name}`;
    if (called === undefined || seen.has(place) || /[rR]ulebook$|Rules$/.test(name)) continue;
    seen.add(place);
    found.push(...named(words, called, home ?? module, seen));
  }
  return found;
}

/** The call in which a rule gets its name, and where it is. */
function makingOf(rule: string): readonly [string, Module] | undefined {
  for (const module of modules.values()) {
    const from = Math.max(
      ...[`'${rule}'`, `"${rule}"`].flatMap(quoted => [
        module.text.indexOf(`(${quoted}`),
        module.text.indexOf(`, ${quoted}`),
      ]),
    );
    if (from === -1) continue;
    const opens = module.text.lastIndexOf('(', from);
    const [maker = ''] = /\w*$/.exec(module.text.slice(0, opens)) ?? [];
    let depth = 0;
    for (let at = opens; at < module.text.length; at += 1) {
      if (module.text[at] === '(') depth += 1;
      if (module.text[at] === ')') depth -= 1;
      if (depth === 0) return [maker + module.text.slice(opens, at + 1), module];
    }
  }
  return undefined;
}

const duties = Object.values(segregation);

/** With which codes a rule refuses. @throws Error when none can be read: then the page would tell less than the rules do */
export function codesOf(rule: string): readonly string[] {
  const duty = duties.find(each => each.rule === rule);
  if (duty !== undefined) return [duty.code];
  const making = makingOf(rule);
  const codes = making === undefined ? [] : [...new Set(named(catalogue, ...making))];
  if (codes.length === 0) throw new Error(`No code can be read of the rule: ${rule}`);
  return codes;
}

/** Which events a command makes when nothing is wrong with it. */
export function eventsOf(
  command: string,
  happen: (...told: never[]) => unknown,
): readonly string[] {
  const text = happen.toString();
  const home = [...modules.values()].find(module => module.text.includes(text));
  // Commands that are alike are made by one function, which is told their events.
  const [, told = ''] = new RegExp(`\\b${command}: \\w+\\((.*)`).exec(home?.text ?? '') ?? [];
  return home === undefined ? [] : [...new Set(named(eventTypes, `${told} ${text}`, home))];
}

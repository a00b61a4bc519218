import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    build: 'Build',
    rules: 'Rules',
    inEvents: 'stands in every event that it decides',
    runtime: 'Runs on',
    packages: 'Packages from elsewhere',
    packagesAre: 'SHA-256 of package-lock.json',
    noPackages: 'package-lock.json was not brought along',
    parts: 'Parts of the program, as they lie here',
    part: 'Part',
    files: 'Files',
    compare:
      'Compare with the release that was validated: in the folder of a part of it, on a machine of yours,',
    documents: 'Documents of this build',
    lie: 'They belong to the release, in its folder docs/reference, and are made from the code and its tests.',
  },
  cs: {
    build: 'Verze',
    rules: 'Pravidla',
    inEvents: 'stojí v každé události, o které rozhodla',
    runtime: 'Běží na',
    packages: 'Cizí balíčky',
    packagesAre: 'SHA-256 souboru package-lock.json',
    noPackages: 'package-lock.json nebyl přiložen',
    parts: 'Části programu, jak zde leží',
    part: 'Část',
    files: 'Souborů',
    compare: 'Porovnejte s vydáním, které bylo validováno: ve složce jeho části na vlastním stroji',
    documents: 'Dokumenty této verze',
    lie: 'Patří k vydání, leží v jeho složce docs/reference a jsou vytvořeny z kódu a jeho testů.',
  },
});

const BY_HAND = 'find dist sql -type f | LC_ALL=C sort | xargs sha256sum | sha256sum';

/** What the release brings for whoever validates it. */
const documents = inLanguages<Readonly<Record<string, string>>>({
  en: {
    'part-11.md':
      '21 CFR Part 11, clause by clause, with the tests that show each, and what is missing',
    'annex-11.md': 'EU GMP Annex 11, clause by clause, the same way',
    'hazards.md': 'every hazard, with the tests of its barriers',
    'commands.md': 'every command, its rules in order, and with what it is refused',
    'permissions.md': 'who may do what',
    'keys-and-algorithms.md': 'every key, hash and signature, and what for',
    'dependencies.md': 'every package from elsewhere, and why',
    'asvs.md': 'OWASP ASVS, a self-assessment',
  },
  cs: {
    'part-11.md': '21 CFR Part 11 po ustanoveních, s testy, které je dokládají, a s tím, co chybí',
    'annex-11.md': 'EU GMP Annex 11 po ustanoveních, stejným způsobem',
    'hazards.md': 'každé nebezpečí s testy jeho bariér',
    'commands.md': 'každý úkon, jeho pravidla po řadě a důvody odmítnutí',
    'permissions.md': 'kdo smí co',
    'keys-and-algorithms.md': 'každý klíč, otisk a podpis a k čemu je',
    'dependencies.md': 'každý cizí balíček a proč',
    'asvs.md': 'OWASP ASVS, vlastní hodnocení',
  },
});

/** Which program answers here, down to its files: to be compared with the one that was validated. */
export function ProgramFile() {
  const words = say();
  const reading = useReading(() => answerOf(client.GET('/system-file')), [], 'once');
  return (
    <>
      <Shown reading={reading}>
        {({ build, rules, runtime, parts, packagesSha256 }) => (
          <>
            <dl class="facts">
              <dt>{words.build}</dt>
              <dd>
                <code>{build}</code>, {words.inEvents}
              </dd>
              <dt>{words.rules}</dt>
              <dd>
                <code>{rules}</code>, {words.inEvents}
              </dd>
              <dt>{words.runtime}</dt>
              <dd>
                Node.js <code>{runtime}</code>
              </dd>
              <dt>{words.packages}</dt>
              <dd>
                {packagesSha256 === null ? (
                  words.noPackages
                ) : (
                  <>
                    {words.packagesAre} <code class="hash">{packagesSha256}</code>
                  </>
                )}
              </dd>
            </dl>
            <h2>{words.parts}</h2>
            <p>
              {words.compare} <code>{BY_HAND}</code>
            </p>
            <Table
              label={words.parts}
              rows={parts}
              keyOf={({ part }) => part}
              columns={[
                { head: words.part, cell: ({ part }) => <code>{part}</code> },
                { head: words.files, cell: ({ files }) => files },
                { head: 'SHA-256', cell: ({ sha256 }) => <code class="hash">{sha256}</code> },
              ]}
            />
          </>
        )}
      </Shown>
      <h2>{words.documents}</h2>
      <p>{words.lie}</p>
      <ul>
        {Object.entries(documents()).map(([file, what]) => (
          <li key={file}>
            <code>{file}</code>: {what}
          </li>
        ))}
      </ul>
    </>
  );
}

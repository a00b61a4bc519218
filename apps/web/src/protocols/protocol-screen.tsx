import '../act/act.css';
import '../look/rows.css';
import { changesOfProtocol } from '@selfsame/replay';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Choice } from '../look/choice.js';
import { Folded } from '../look/folded.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { ChangesTable } from './changes-table.js';
import { Migrations } from './migrations.js';
import { type ShownVersion, readVersions } from './read-versions.js';

const say = inLanguages({
  en: {
    none: 'No version of it was published.',
    version: 'Version',
    by: 'approved by',
    compare: 'Compare with the version before',
    first: 'It is the first one.',
    whole: 'The whole version',
  },
  cs: {
    none: 'Žádná jeho verze nebyla vydána.',
    version: 'Verze',
    by: 'schválil(a)',
    compare: 'Porovnat s předchozí verzí',
    first: 'Je to první verze.',
    whole: 'Celá verze',
  },
});

const MAY_SEE_MIGRATIONS = ['qa', 'qp', 'sponsor', 'monitor', 'auditor', 'inspector'] as const;

/** A protocol through its versions: what each changed, and which therapies are still on an older one. */
export default function ProtocolScreen() {
  const words = say();
  const { params } = useRoute();
  const protocol = params.protocol ?? '';
  const reading = useReading(() => readVersions(protocol), [protocol]);
  return (
    <>
      <h1>{protocol}</h1>
      <Shown reading={reading}>
        {versions =>
          versions.length === 0 ? <p>{words.none}</p> : <Versions versions={versions} />
        }
      </Shown>
    </>
  );
}

function Versions({ versions }: { versions: readonly ShownVersion[] }) {
  const words = say();
  const [wanted, setWanted] = useState<string>();
  const place =
    wanted === undefined
      ? versions.length - 1
      : versions.findIndex(({ definition }) => String(definition.version) === wanted);
  const shown = versions[place];
  const before = versions[place - 1];
  if (shown === undefined) return null;
  const { definition, sha256, publishedBy } = shown;
  return (
    <>
      {versions.length > 1 && (
        <Choice
          legend={words.version}
          options={Object.fromEntries(
            versions.map(each => [
              String(each.definition.version),
              `${words.version} ${each.definition.version}`,
            ]),
          )}
          chosen={String(definition.version)}
          onChoose={setWanted}
        />
      )}
      <p>
        {words.version} {definition.version}, {words.by} {publishedBy}. SHA-256{' '}
        <code>{sha256.match(/.{1,8}/g)?.join(' ')}</code>
      </p>
      <h2>{words.compare}</h2>
      {before === undefined ? (
        <p>{words.first}</p>
      ) : (
        <ChangesTable changes={changesOfProtocol(before.definition, definition)} />
      )}
      <Folded summary={<strong>{words.whole}</strong>}>
        {() => (
          <pre class="scrolls" tabIndex={0}>
            {JSON.stringify(definition, null, 2)}
          </pre>
        )}
      </Folded>
      {before !== undefined && MAY_SEE_MIGRATIONS.some(role => roles.value.has(role)) && (
        <Migrations protocol={definition.protocol} version={definition.version} />
      )}
    </>
  );
}

import { type ProtocolDefinition, changesOfProtocol, readProtocol } from '@selfsame/replay';
import { useId, useState } from 'preact/hooks';
import { act } from '../act/act.js';
import { ActForm } from '../act/act-form.js';
import { client } from '../api/client.js';
import { inLanguages } from '../words/in-languages.js';
import { ChangesTable } from './changes-table.js';
import { readVersions } from './read-versions.js';

const say = inLanguages({
  en: {
    title: 'Publish a version',
    file: 'The protocol, as a file (JSON)',
    hint: 'It is read on this device first. Nothing is published before you sign.',
    notJson: 'This file is no JSON. Choose another one.',
    faults: 'It is no protocol yet. What is wrong with it:',
    first: 'The first version of',
    next: (version: number) => `Version ${version} of`,
    differs: 'What it says otherwise than the version before',
    publish: 'Publish it, signed',
    published:
      'Published. Therapies that start from now on may name it; those that run stay where they are.',
  },
  cs: {
    title: 'Vydat verzi',
    file: 'Protokol jako soubor (JSON)',
    hint: 'Nejdřív se přečte v tomto zařízení. Dokud nepodepíšete, nic se nevydá.',
    notJson: 'Tento soubor není JSON. Vyberte jiný.',
    faults: 'Zatím to není protokol. Co je chybně:',
    first: 'První verze protokolu',
    next: (version: number) => `Verze ${version} protokolu`,
    differs: 'V čem se liší od předchozí verze',
    publish: 'Vydat s podpisem',
    published: 'Vydáno. Nové léčby ji mohou použít; běžící zůstávají, kde jsou.',
  },
});

type Chosen =
  | { readonly is: 'not-json' }
  | { readonly is: 'faulty'; readonly faults: readonly { at: string; says: string }[] }
  | {
      readonly is: 'whole';
      readonly definition: ProtocolDefinition;
      readonly before: ProtocolDefinition | undefined;
    };

/** A version is read, held against the one before, and only then signed: nobody approves what he has not seen. */
export function PublishForm() {
  const words = say();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  const [isPublished, setPublished] = useState(false);
  const published = (): void => {
    setChosen(undefined);
    setPublished(true);
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <div class="stack">
        <div class="field">
          <label for={id}>{words.file}</label>
          <p class="hint" id={`${id}-hint`}>
            {words.hint}
          </p>
          <input
            id={id}
            type="file"
            accept="application/json,.json"
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget: { files } }) => {
              const file = files?.[0];
              setChosen(undefined);
              setPublished(false);
              if (file !== undefined) void readChosen(file).then(setChosen);
            }}
          />
        </div>
        <div role="status" class="stack">
          {isPublished && <p class="act-done">{words.published}</p>}
          {chosen && <WhatWasChosen chosen={chosen} onPublished={published} />}
        </div>
      </div>
    </section>
  );
}

async function readChosen(file: Blob): Promise<Chosen> {
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    return { is: 'not-json' };
  }
  const reading = readProtocol(json);
  if (!reading.ok) return { is: 'faulty', faults: reading.faults };
  const { definition } = reading;
  const versions = await readVersions(definition.protocol);
  return { is: 'whole', definition, before: versions.at(-1)?.definition };
}

interface ChosenShown {
  readonly chosen: Chosen;
  readonly onPublished: () => void;
}

function WhatWasChosen({ chosen, onPublished }: ChosenShown) {
  const words = say();
  if (chosen.is === 'not-json') return <p class="note note-warn">{words.notJson}</p>;
  if (chosen.is === 'faulty')
    return (
      <div class="note note-warn">
        <p>{words.faults}</p>
        <ul>
          {chosen.faults.map(({ at, says }) => (
            <li key={at}>
              <code>{at}</code> {says}
            </li>
          ))}
        </ul>
      </div>
    );
  const { definition, before } = chosen;
  return (
    <>
      <h3>
        {before === undefined ? words.first : words.next(definition.version)}{' '}
        <code>{definition.protocol}</code>
      </h3>
      {before !== undefined && (
        <>
          <p>{words.differs}</p>
          <ChangesTable changes={changesOfProtocol(before, definition)} />
        </>
      )}
      <ActForm act={publishProtocol(definition)} onDone={onPublished} />
    </>
  );
}

const publishProtocol = (definition: ProtocolDefinition) =>
  act({
    title: say().title,
    entries: {},
    confirm: say().publish,
    send: head =>
      client.POST('/protocols', {
        body: { ...head, definition: definition as unknown as Record<string, never> },
      }),
  });

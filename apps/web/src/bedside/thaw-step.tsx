import { client } from '../api/client.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { InstructionNote } from './instruction-note.js';
import type { Preparation } from './read-dose.js';

const say = inLanguages({
  en: {
    title: 'Thaw it now? It cannot be frozen again.',
    tube: 'Scan the frozen tube',
    tubeDone: 'Tube scanned',
    bath: 'Scan the bath',
    bathDone: 'Bath scanned',
    confirm: 'Into the bath',
  },
  cs: {
    title: 'Rozmrazit teď? Znovu zmrazit nejde.',
    tube: 'Naskenujte zmrazenou zkumavku',
    tubeDone: 'Zkumavka naskenována',
    bath: 'Naskenujte lázeň',
    bathDone: 'Lázeň naskenována',
    confirm: 'Do lázně',
  },
});

interface Shown {
  readonly coi: string;
  readonly preparation: Preparation | undefined;
  readonly onTold: () => Promise<void>;
}

export function ThawStep({ coi, preparation, onTold }: Shown) {
  const words = say();
  const instruction = quoted(preparation);
  return (
    <ScanForm
      title={words.title}
      wanted={[
        { name: 'tube', ask: words.tube, done: words.tubeDone },
        { name: 'bath', ask: words.bath, done: words.bathDone },
      ]}
      confirm={words.confirm}
      onConfirm={async ({ tube, bath }, head) => {
        const body = { ...head, tube, bath, ...(instruction && { instruction }) };
        await give(() => client.POST('/journeys/{coi}/thaws', { params: { path: { coi } }, body }));
        await onTold();
      }}
    >
      <InstructionNote preparation={preparation} />
    </ScanForm>
  );
}

/** By which paper it is done: what the screen shows is what people are asked to have in their hands. */
export const quoted = (preparation: Preparation | undefined) => {
  const { id, version } = preparation?.instruction ?? {};
  return id === undefined || version === undefined ? undefined : { id, version };
};

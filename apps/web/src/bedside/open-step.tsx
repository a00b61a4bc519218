import { client } from '../api/client.js';
import { ScanForm } from '../scan/scan-form.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Open the tube',
    ask: 'Scan the tube',
    done: 'Tube scanned',
    confirm: 'Open it now',
  },
  cs: {
    title: 'Otevřete zkumavku',
    ask: 'Naskenujte zkumavku',
    done: 'Zkumavka naskenována',
    confirm: 'Nyní otevřít',
  },
});

/** The ledger permits it or not; from here on the in-use clock runs. */
export function OpenStep({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const { title, ask, done, confirm } = say();
  return (
    <ScanForm
      title={title}
      wanted={[{ name: 'tube', ask, done }]}
      confirm={confirm}
      onConfirm={async ({ tube }, head) => {
        const body = { ...head, tube };
        await give(() =>
          client.POST('/journeys/{coi}/tube-openings', { params: { path: { coi } }, body }),
        );
        await onTold();
      }}
    />
  );
}

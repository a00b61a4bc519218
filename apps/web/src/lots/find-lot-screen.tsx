import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Field } from '../look/field.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Lots',
    number: 'Number of the lot',
    hint: 'GTIN, a full stop, and the number of the lot: 09512345000115.TRYPLE-26-03. Of an anticoagulant, the number on its bottle.',
    open: 'Open it',
  },
  cs: {
    title: 'Šarže materiálu',
    number: 'Číslo šarže',
    hint: 'GTIN, tečka a číslo šarže: 09512345000115.TRYPLE-26-03. U antikoagulancia číslo na lahvi.',
    open: 'Otevřít',
  },
});

/** A lot is called by its number: whoever holds a notice of recall has nothing else. */
export default function FindLotScreen() {
  const words = say();
  const { route } = useLocation();
  const [lot, setLot] = useState('');
  return (
    <form
      class="narrow"
      onSubmit={event => {
        event.preventDefault();
        route(`${BASE}/lots/${encodeURIComponent(lot.trim())}`);
      }}
    >
      <h1>{words.title}</h1>
      <Field
        label={words.number}
        hint={words.hint}
        value={lot}
        onValue={setLot}
        autoComplete="off"
      />
      <button type="submit" class="next" disabled={lot.trim() === ''}>
        {words.open}
      </button>
    </form>
  );
}

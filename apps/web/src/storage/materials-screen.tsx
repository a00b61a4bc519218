import '../act/act.css';
import './storage.css';
import { inLanguages } from '../words/in-languages.js';
import { MaterialsHere } from './materials-here.js';

const say = inLanguages({
  en: { title: 'Quarantine' },
  cs: { title: 'Karanténa' },
});

/** For those of a house who do not begin in its vault. */
export default function MaterialsScreen() {
  return (
    <>
      <h1>{say().title}</h1>
      <MaterialsHere />
    </>
  );
}

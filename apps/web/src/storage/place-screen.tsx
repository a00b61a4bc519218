import '../act/act.css';
import './storage.css';
import { useRoute } from 'preact-iso';
import { PlaceForm } from './place-form.js';
import { type Placing, wordsOfPlacing } from './placing-words.js';

const isPlacing = (text: string): text is Placing =>
  text === 'put-away' || text === 'move' || text === 'retain';

/** Several tubes after one another: the box stays as it was scanned, everything else is asked anew. */
export default function PlaceScreen() {
  const { placing = '' } = useRoute().params;
  const kind = isPlacing(placing) ? placing : 'put-away';
  return (
    <div class="narrow">
      <h1>{wordsOfPlacing().titles[kind]}</h1>
      <PlaceForm key={kind} placing={kind} />
    </div>
  );
}

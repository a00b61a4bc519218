import '../act/act.css';
import './clean-room.css';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { BenchBar } from './bench-bar.js';
import { benchHere } from './bench-here.js';
import { ChooseBench } from './choose-bench.js';

const say = inLanguages({
  en: { title: 'A bench' },
  cs: { title: 'Laminární box' },
});

/** For the second person: whose the bench is, and that nothing of anybody else lies there. */
export default function BenchScreen() {
  const words = say();
  const workstation = benchHere.value;
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <div class="stack">
        <ChooseBench />
        {workstation !== undefined && <BenchRead key={workstation} workstation={workstation} />}
      </div>
    </div>
  );
}

function BenchRead({ workstation }: { workstation: string }) {
  const params = { path: { workstation } };
  const reading = useReading(
    () => answerOf(client.GET('/workstations/{workstation}', { params })),
    [workstation],
  );
  return <Shown reading={reading}>{bench => <BenchBar bench={bench} />}</Shown>;
}

import { Choice } from '../look/choice.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    legend: 'Route, said aloud',
    routes: {
      intrathecal: 'Into the spinal canal (intrathecal)',
      intravenous: 'Into a vein (intravenous)',
      intramuscular: 'Into a muscle (intramuscular)',
    } as Readonly<Record<string, string>>,
  },
  cs: {
    legend: 'Cesta podání, řečená nahlas',
    routes: {
      intrathecal: 'Do páteřního kanálu (intratékálně)',
      intravenous: 'Do žíly (intravenózně)',
      intramuscular: 'Do svalu (intramuskulárně)',
    },
  },
});

/** Chosen and not filled in: what nobody said aloud is no time-out. */
export function RouteChoice({
  route,
  onRoute,
}: {
  route: string | undefined;
  onRoute: (route: string) => void;
}) {
  const words = say();
  return <Choice legend={words.legend} options={words.routes} chosen={route} onChoose={onRoute} />;
}

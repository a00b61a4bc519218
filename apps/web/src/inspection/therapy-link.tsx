import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';

export const TherapyLink = ({ coi }: { coi: string }) => (
  <a class="way" href={`${BASE}/replay/${coi}`}>
    <Identifier value={coi} />
  </a>
);

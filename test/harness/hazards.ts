import type { Hazard } from '@selfsame/custody';

/** Every hazard that has a barrier so far: a run that never came to one has not shown its barrier. */
export const HAZARDS = (
  'H1 H2 H3 H5 H6 H7 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H25 H26 H27 H28 H29 H30 H31 H32 ' +
  'H33 H34 H35 H36 H37 H38 H40 H43 H46 H47 H48 H49 H50 H51 H52'
).split(' ') as readonly Hazard[];

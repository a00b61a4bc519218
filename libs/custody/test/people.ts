import type { Actor, Post, Role } from '../src/kernel/actor.js';

export const ward: Post = { organisation: 'hospital', site: 'hospital', post: 'ward' };
export const road: Post = { organisation: 'courier-firm', site: 'depot', post: 'road' };
export const cleanRoom: Post = { organisation: 'maker', site: 'plant', post: 'clean-room' };
export const vault: Post = { organisation: 'maker', site: 'plant', post: 'vault' };
const laboratory: Post = { organisation: 'maker', site: 'plant', post: 'laboratory' };
const office: Post = { organisation: 'maker', site: 'plant', post: 'office' };

const somebody = (person: string, role: Role, post: Post): Actor => ({
  ...post,
  person,
  role,
  device: `device-of-${person}`,
});

export const investigator = somebody('investigator', 'investigator', ward);
export const physician = somebody('physician', 'collecting-physician', ward);
export const nurse = somebody('nurse', 'nurse', ward);
export const secondNurse = somebody('second-nurse', 'nurse', ward);
export const neurologist = somebody('neurologist', 'administering-physician', ward);
export const courier = somebody('courier', 'courier', road);
export const secondCourier = somebody('second-courier', 'courier', road);
export const operator = somebody('operator', 'operator', cleanRoom);
export const secondOperator = somebody('second-operator', 'operator', cleanRoom);
export const keeper = somebody('keeper', 'storage-keeper', vault);
export const analyst = somebody('analyst', 'qc-analyst', laboratory);
export const secondAnalyst = somebody('second-analyst', 'qc-analyst', laboratory);
export const qa = somebody('qa', 'qa', office);
export const secondQa = somebody('second-qa', 'qa', office);
export const qp = somebody('qp', 'qp', office);
export const reactor = somebody('reactor', 'ledger', office);
export const sponsor = somebody('sponsor', 'sponsor', office);

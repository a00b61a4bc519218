/** Somebody with a role at a post. Invented, every one of them. */
export interface Person {
  readonly id: string;
  readonly roles: readonly string[];
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
}

const at =
  (organisation: string, site: string, post: string) =>
  (id: string, ...roles: string[]): Person => ({
    id,
    roles,
    organisation,
    site,
    post,
  });

const ward = at('fn-motol', 'motol', 'neurology');
const cleanRoom = at('bioinova', 'bioinova', 'clean-room');
const vault = at('bioinova', 'bioinova', 'vault');
const quality = at('bioinova', 'bioinova', 'quality');
const laboratory = at('bioinova', 'bioinova', 'qc-laboratory');
const road = at('medikuryr', 'medikuryr', 'road');

export const people = {
  investigator: ward('investigator-1', 'investigator'),
  collector: ward('physician-1', 'collecting-physician', 'administering-physician'),
  physician: ward('physician-2', 'administering-physician', 'collecting-physician'),
  nurse: ward('nurse-1', 'nurse'),
  otherNurse: ward('nurse-2', 'nurse'),
  nightNurse: ward('nurse-3', 'nurse'),
  courier: road('courier-1', 'courier'),
  otherCourier: road('courier-2', 'courier'),
  operator: cleanRoom('operator-1', 'operator'),
  otherOperator: cleanRoom('operator-2', 'operator'),
  keeper: vault('keeper-1', 'storage-keeper'),
  analyst: laboratory('analyst-1', 'qc-analyst'),
  otherAnalyst: laboratory('analyst-2', 'qc-analyst'),
  qa: quality('qa-1', 'qa'),
  otherQa: quality('qa-2', 'qa'),
  /** Reviews what others did, and does nothing else. */
  reviewer: quality('qa-3', 'qa'),
  qp: quality('qp-1', 'qp'),
  auditor: quality('auditor-1', 'auditor'),
  sponsor: quality('sponsor-1', 'sponsor'),
} as const satisfies Record<string, Person>;

const otherWard = at('fn-olomouc', 'olomouc', 'neurology');

/** At the hospital to which a participant may move. */
export const elsewhere = {
  investigator: otherWard('investigator-2', 'investigator'),
  nurse: otherWard('nurse-4', 'nurse'),
  otherNurse: otherWard('nurse-5', 'nurse'),
} as const satisfies Record<string, Person>;

/** Knows in which arm somebody is, and does nothing else in the trial. */
export const unblinded = {
  pharmacist: at('fn-motol', 'motol', 'pharmacy')('pharmacist-1', 'unblinded-pharmacist'),
} as const satisfies Record<string, Person>;

/** They come when the trial is over, and have a part in no therapy. */
export const guests = {
  monitor: quality('monitor-1', 'monitor'),
  inspector: quality('inspector-1', 'inspector'),
} as const satisfies Record<string, Person>;

export const postOf = ({ organisation, site, post }: Person) => ({ organisation, site, post });

export const organisations = [
  {
    organisation: 'fn-motol',
    title: 'Teaching hospital (simulated)',
    sites: [
      {
        site: 'motol',
        title: 'Neurology',
        timeZone: 'Europe/Prague',
        posts: [
          { post: 'neurology', title: 'Ward and theatre' },
          { post: 'pharmacy', title: 'Unblinded pharmacy' },
        ],
      },
    ],
  },
  {
    organisation: 'fn-olomouc',
    title: 'Another teaching hospital (simulated)',
    sites: [
      {
        site: 'olomouc',
        title: 'Neurology',
        timeZone: 'Europe/Prague',
        posts: [{ post: 'neurology', title: 'Ward' }],
      },
    ],
  },
  {
    organisation: 'bioinova',
    title: 'Manufacturer (simulated)',
    sites: [
      {
        site: 'bioinova',
        title: 'Clean rooms',
        timeZone: 'Europe/Prague',
        posts: [
          { post: 'clean-room', title: 'Clean room A/B' },
          { post: 'vault', title: 'Cryo vault' },
          { post: 'qc-laboratory', title: 'Quality control' },
          { post: 'quality', title: 'Quality assurance and QP' },
        ],
      },
    ],
  },
  {
    organisation: 'medikuryr',
    title: 'Courier (simulated)',
    sites: [
      {
        site: 'medikuryr',
        title: 'On the road',
        timeZone: 'Europe/Prague',
        posts: [{ post: 'road', title: 'Drivers' }],
      },
    ],
  },
];

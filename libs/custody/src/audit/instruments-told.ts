type Fields = Readonly<Record<string, unknown>>;

/** Under these an event has the number of an instrument; a bench is named with its session, and a finding in its facts. */
const FIELDS = ['printer', 'logger', 'freezer', 'bath', 'tank', 'instrument'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** The instruments that an event tells of: who asks what was done with one finds it by its number. */
export const instrumentsTold = (data: Fields): readonly string[] =>
  [
    ...FIELDS.map(field => data[field]),
    fieldsOf(data.bench).workstation,
    fieldsOf(data.facts).instrument,
  ].filter(isText);

const MOST = 4;

/** Numbers of people as somebody lists them: "nurse-1, physician-2". Undefined where there is none, or more than a sheet has lines for. */
export function peopleIn(text: string): string[] | undefined {
  const people = text.split(/[,;\s]+/).filter(person => person !== '');
  return people.length > 0 && people.length <= MOST ? people : undefined;
}

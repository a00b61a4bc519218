/** As it stands on labels: the site, and a number there. */
export const subjectNumberOf = (number: number): string => `01-${String(number).padStart(3, '0')}`;

/** Two numbers after this one that are taken for each other: the same figures, the last two the other way round. */
export function lookAlikesAfter(last: number): readonly [number, number] {
  for (let number = last + 1; ; number += 1) {
    const [tens, units] = [Math.floor(number / 10) % 10, number % 10];
    const turned = number + 9 * (units - tens);
    if (turned > number) return [number, turned];
  }
}

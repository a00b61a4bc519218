import type { Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

const LEVEL_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing on the page keeps anybody out, as far as a machine can tell (WCAG 2.2 AA). @throws what does, in words */
export async function expectAccessible(page: Page, look = 'as it is'): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    values =>
      (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    LEVEL_AA,
  );
  if (violations.length === 0) return;
  const where = `${page.url()} (${look})`;
  throw new Error([`Somebody is kept out of ${where}:`, ...violations.map(inWords)].join('\n'));
}

const inWords = ({ help, id, helpUrl, nodes }: Result): string =>
  [
    `- ${help} (${id}, ${helpUrl})`,
    ...nodes.map(({ target, html, failureSummary }) =>
      indented(`${target.join(' ')}\n${html}\n${failureSummary ?? ''}`),
    ),
  ].join('\n');

const indented = (lines: string): string => lines.replaceAll(/^/gm, '    ');

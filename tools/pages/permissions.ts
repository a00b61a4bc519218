import { permissions } from '@selfsame/custody';
import { GENERATED, type Page, table } from './page.ts';

export const page: Page = {
  path: 'docs/reference/permissions.md',
  content: () => `${GENERATED}

# Permissions

Who may give which command. \`ledger\` is the ledger itself, for what follows from an event.

${table(
  ['command', 'roles'],
  Object.entries(permissions).map(([command, roles]) => [`\`${command}\``, roles.join(', ')]),
)}
`,
};

import { useFetched } from '../shell/use-fetched.js';
import { leaving } from './leaving.js';

/** Fetched when somebody leaves who has to know something first. */
export function LeaveDialogHere() {
  const asked = leaving.value;
  const { Part: LeaveDialog } = useFetched(asked !== undefined, () => import('./leave-dialog.js'));
  return asked === undefined || LeaveDialog === undefined ? null : <LeaveDialog asked={asked} />;
}

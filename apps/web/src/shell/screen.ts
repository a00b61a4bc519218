import type { FunctionComponent } from 'preact';

/** A place in the app: who works there, what it is called, and its code, which is fetched when somebody goes there. */
export interface Screen {
  /** Below `/app`; what a colon stands before is read with `useRoute`. */
  readonly path: string;
  readonly roles: readonly string[] | 'everybody';
  /** Shown to a courier without an account as well: the one package of his pass. */
  readonly isForPass?: true;
  /** Its name in the menu; undefined for what is reached from another screen. */
  readonly title: (() => string) | undefined;
  /** Can be fetched before it is shown. */
  readonly component: FunctionComponent & { readonly preload?: () => Promise<unknown> };
}

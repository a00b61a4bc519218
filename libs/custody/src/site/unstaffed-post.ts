import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';

/** A locker hands over to whoever has its code; an airline answers for what flies under its waybill, customs for what they keep. */
export const UNSTAFFED_KINDS = ['locker', 'airline', 'customs'] as const;
export type UnstaffedKind = (typeof UNSTAFFED_KINDS)[number];

export interface UnstaffedPost {
  readonly post: string;
  readonly kind: UnstaffedKind;
  /** Who runs it. */
  readonly organisation: string;
  /** A package that lies there for longer is told of. */
  readonly limitMinutes: number;
}

/** Nobody signs in there: packages are left and fetched, and no side accepts. Declared anew, the newest counts. */
export type UnstaffedPostDeclared = DomainEvent<'UnstaffedPostDeclared', UnstaffedPost>;
export type DeclareUnstaffedPost = Command<'DeclareUnstaffedPost', UnstaffedPost>;

const saysTheSame = (one: UnstaffedPost, other: UnstaffedPost): boolean =>
  one.kind === other.kind &&
  one.organisation === other.organisation &&
  one.limitMinutes === other.limitMinutes;

export const declareUnstaffedPost: CommandRules<
  DeclareUnstaffedPost,
  { readonly unstaffed: Readonly<Record<string, UnstaffedPost>> },
  UnstaffedPostDeclared
> = {
  kind: 'decision',
  rules: [
    rule('something about it is new', [], ({ data }, { unstaffed }) => {
      const known = Object.hasOwn(unstaffed, data.post) ? unstaffed[data.post] : undefined;
      return known !== undefined && saysTheSame(known, data)
        ? finding('ALREADY_DONE', { post: data.post })
        : undefined;
    }),
  ],
  happen: ({ data }) => [{ type: 'UnstaffedPostDeclared', data }],
};

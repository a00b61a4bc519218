import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';

/** It rings at the post, whoever is there, and in nobody's pocket: it may stand in the log. */
export interface PostTelephone {
  readonly post: string;
  /** Absent where nobody is called any more. */
  readonly telephone?: string;
}

/** Declared anew, the newest counts. */
export type PostTelephoneDeclared = DomainEvent<'PostTelephoneDeclared', PostTelephone>;
export type DeclarePostTelephone = Command<'DeclarePostTelephone', PostTelephone>;

/** On which number each post of a site is called. */
export type PostTelephones = Readonly<Record<string, string | undefined>>;

export const postTelephoneOf = (telephones: PostTelephones, post: string): string | undefined =>
  Object.hasOwn(telephones, post) ? telephones[post] : undefined;

export const declarePostTelephone: CommandRules<
  DeclarePostTelephone,
  { readonly telephones: PostTelephones },
  PostTelephoneDeclared
> = {
  kind: 'decision',
  rules: [
    rule('it is another number', [], ({ data: { post, telephone } }, { telephones }) =>
      postTelephoneOf(telephones, post) === telephone
        ? finding('ALREADY_DONE', { post })
        : undefined,
    ),
  ],
  happen: ({ data }) => [{ type: 'PostTelephoneDeclared', data }],
};

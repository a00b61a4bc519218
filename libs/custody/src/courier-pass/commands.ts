import type { Post } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type { PresentedPackage } from '../kernel/presented.js';

/** For one package and a courier whom nobody here knows yet. */
export type IssueCourierPass = Command<
  'IssueCourierPass',
  {
    readonly package: PresentedPackage;
    /** The post of the organisation that carries it. */
    readonly to: Post;
    readonly hours: number;
    readonly secretSha256: string;
  }
>;
/** Given by whoever holds the pass, before anybody knows who he is. */
export type RedeemCourierPass = Command<
  'RedeemCourierPass',
  { readonly pass: string; readonly secretSha256: string; readonly session: string }
>;
export type RevokeCourierPass = Command<
  'RevokeCourierPass',
  { readonly pass: string; readonly reason: string }
>;

export type CourierPassCommand = IssueCourierPass | RedeemCourierPass | RevokeCourierPass;

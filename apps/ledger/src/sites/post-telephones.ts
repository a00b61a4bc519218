import { type Post, postTelephoneOf } from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';

/** On which number people are called at the post to which they are brought something. */
export class PostTelephones {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  /** @returns undefined where none was declared */
  async of({ site, post }: Pick<Post, 'site' | 'post'>): Promise<string | undefined> {
    const { state } = await this.loader.load(this.kinds.site, siteStream(site));
    return postTelephoneOf(state.telephones, post);
  }
}

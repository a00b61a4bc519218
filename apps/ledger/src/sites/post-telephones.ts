import { type Post, type PostTelephone, postTelephoneOf } from '@selfsame/custody';
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
    return postTelephoneOf(await this.declaredAt(site), post);
  }

  /** Of every post of a site that has one. */
  async ofSite(site: string): Promise<readonly Required<PostTelephone>[]> {
    return Object.entries(await this.declaredAt(site)).flatMap(([post, telephone]) =>
      telephone === undefined ? [] : [{ post, telephone }],
    );
  }

  private async declaredAt(site: string) {
    return (await this.loader.load(this.kinds.site, siteStream(site))).state.telephones;
  }
}

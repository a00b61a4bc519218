import type { FoundedOrganisation, Post } from '@selfsame/custody';

/** Its people have the same roles as those of the trial, and no part in it. */
export const brno: Post = { organisation: 'fn-brno', site: 'brno', post: 'surgery' };

export const anotherHospital: FoundedOrganisation = {
  organisation: brno.organisation,
  title: 'Another hospital of the study',
  sites: [
    {
      site: brno.site,
      title: 'Surgery',
      timeZone: 'Europe/Prague',
      posts: [{ post: brno.post, title: 'Ward' }],
    },
  ],
};

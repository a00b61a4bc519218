/** Stands in every event that this build decides. Raised with each release, together with package.json. */
export const BUILD = 'selfsame/0.1.0';

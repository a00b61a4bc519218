/** What many refusals end with. */
export const DONE = 'Co se už stalo, zaznamená se i tak: uveďte, že se to stalo.';

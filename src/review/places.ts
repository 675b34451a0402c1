// Where things stand in a repository, and how they may be named there.

/** The content folder of a repository. */
export const CONTENT_ROOT = 'content';

/** Of a story, as a folder is named. */
export const ID = /^[a-z0-9](?:[a-z0-9-]{0,99})$/;

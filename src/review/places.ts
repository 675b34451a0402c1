// How stories may be named in what a workflow hands on.

/** Of a story, as a folder is named. */
export const ID = /^[a-z0-9](?:[a-z0-9-]{0,99})$/;

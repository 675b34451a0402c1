// A tab that was kept for who reads a head: HTML has none, and takes this space, which mathematicians use, for a letter.
export const TAB = '\u205F';

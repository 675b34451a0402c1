// What a search may lead to.

/** Of which kind a page is that has a text or a name of its own. */
export type FoundKind = 'story' | 'person' | 'place' | 'network' | 'theme' | 'series' | 'volume' | 'page';

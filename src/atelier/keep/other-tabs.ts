// The other tabs of this device where one writes: each says what it opens, saves and erases, so that none is surprised.

export interface TabNews {
  kind: 'opened' | 'here' | 'saved' | 'erased';
  /** Of the draft. */
  key: string;
}

interface OtherTabs {
  tell(news: TabNews): void;
}

/** A browser that has no such channel hears nothing; its saves are still compared (`shelf.ts`). */
export function otherTabs(heard: (news: TabNews) => void, name = 'florilege-atelier'): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => heard(data));
  return { tell: (news) => channel.postMessage(news) };
}

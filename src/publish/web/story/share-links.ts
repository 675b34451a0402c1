// A page → links that carry it to a network. Plain links: no script, nothing is loaded from them.

interface ShareLink {
  id: string;
  label: string;
  url: string;
}

/** The networks that take a link; those that ignore the text have the page's card. */
export function shareLinks(url: string, text: string): ShareLink[] {
  const [u, t, both] = [url, text, `${text} ${url}`].map(encodeURIComponent) as [string, string, string];
  return [
    { id: 'linkedin', label: 'LinkedIn', url: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { id: 'facebook', label: 'Facebook', url: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    // Asks for the reader's own server; what follows # never leaves the browser.
    { id: 'mastodon', label: 'Mastodon', url: `https://share.joinmastodon.org/#text=${both}` },
    { id: 'bluesky', label: 'Bluesky', url: `https://bsky.app/intent/compose?text=${both}` },
    { id: 'x', label: 'X', url: `https://x.com/intent/post?text=${t}&url=${u}` },
    { id: 'whatsapp', label: 'WhatsApp', url: `https://wa.me/?text=${both}` },
    { id: 'mail', label: 'mail', url: `mailto:?subject=${t}&body=${u}` },
  ];
}

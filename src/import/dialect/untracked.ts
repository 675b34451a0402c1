// An address without what networks and mailings add to it to count who follows it: the page is the same.

export function untracked(url: string): string {
  const [, page = '', asked, place = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (asked === undefined) return url;
  const parts = asked.split('&');
  const kept = parts.filter((part) => !COUNTED.test(part));
  if (kept.length === parts.length) return url;
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${place}`;
}

const COUNTED = /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|igshid|igsh)=/i;

// The links of a preview: they are seen, and lead nowhere out of it.

export function holdLinks(holder: HTMLElement | ShadowRoot): void {
  holder.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const [, id = ''] = /^#(.+)/.exec(link.getAttribute('href') ?? '') ?? [];
    if (id) holder.querySelector(`#${CSS.escape(decodeURIComponent(id))}`)?.scrollIntoView({ block: 'nearest' });
  });
}

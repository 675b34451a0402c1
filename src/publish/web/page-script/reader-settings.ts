// The theme and the size of the text that a reader chose: attributes of the page's root, kept by the browser.

const root = document.documentElement;

/** Without a choice the page follows the system: `data-theme` is `day` or `night`, `data-text` a step of styles/reading.css. */
export function chooseAgain(): void {
  const theme = kept('theme');
  const text = kept('text');
  if (theme === 'day' || theme === 'night') root.dataset.theme = theme;
  if (text && /^(-1|[123])$/.test(text)) root.dataset.text = text;
}

/** Changes the theme that is seen, whoever chose it. */
export function switchTheme(): void {
  const { theme } = root.dataset;
  const night = theme ? theme === 'night' : matchMedia('(prefers-color-scheme:dark)').matches;
  keep('theme', night ? 'day' : 'night');
}

/** @param pressed `data-text-step` is -1 or 1; the size is said in the `output` beside it */
export function setTextSize(pressed: HTMLElement): void {
  const step = Number(root.dataset.text ?? 0) + Number(pressed.dataset.textStep);
  keep('text', String(Math.max(-1, Math.min(3, step))));
  const output = pressed.parentElement?.querySelector('output');
  const scale = Number(getComputedStyle(root).getPropertyValue('--text-scale') || 1);
  if (output) output.value = `${Math.round(scale * 100)}\u00a0%`;
}

const PREFIX = 'reader-';

// Storage throws where it is forbidden.
function kept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

function keep(name: 'theme' | 'text', value: string): void {
  root.dataset[name] = value;
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Chosen for this page alone.
  }
}

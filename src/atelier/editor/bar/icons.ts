// The drawings of the buttons: strokes on a grid of 24, in the colour of the words beside them.

const PATHS = {
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5',
  note: 'M4 9h8M4 14h14M4 19h10M16.5 5.2 18.5 4v6',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9.5h.01',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5 5.5 4v4M4 16c0-1.5 2.5-1.5 2.5 0 0 1-2.5 1.5-2.5 3h2.5',
  foreign: 'M4 6h9M8.5 4v2M11 6c-.5 4-3 7-7 9M6 9c1 3 3 5 6 6M12 20l4-10 4 10M13.5 17h5',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  redo: 'm16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3',
  down: 'm7 10 5 5 5-5',
} as const;

export type IconName = keyof typeof PATHS;

/** Told by the name of its button. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const set = { viewBox: '0 0 24 24', width: '24', height: '24', 'aria-hidden': 'true', class: 'icon' };
  for (const [key, value] of Object.entries(set)) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

// The window on the sky: buttons, keys and hands → how large it is drawn, and which part of it is seen.
import type { Spot } from '../../../model/sky/star-placing.ts';
import { startHands } from './hands.ts';
import type { SkyView } from './names-in-view.ts';
import { wishOf, type ZoomWish, zoomAfter, zoomLimits, zoomWithin } from './zoom.ts';

interface SkyWindow {
  /** What is seen now. */
  view(): SkyView;
  /** Brings a place of the drawing into view: to the middle where it is asked, or where it stood outside or at the edge. */
  reveal(place: Spot, toMiddle?: boolean): void;
}

/**
 * The drawing is as wide as its window, or wider than a narrow one, which slides along it; zoomed, it is larger in a window
 * that keeps its height. All of that is scrolling, as a finger, a keyboard and a screen reader know it.
 * @param places of all stars, in the units of the drawing
 * @param look is told what is seen, once it has changed
 */
export function startWindow(frame: HTMLElement, places: readonly Spot[], look: (view: SkyView) => void): SkyWindow {
  const scroller = frame.querySelector<HTMLElement>('.sky-scroll')!;
  const drawing = scroller.querySelector('svg')!;
  const status = frame.querySelector<HTMLElement>('[data-sky-said]')!;
  const { width, height } = drawing.viewBox.baseVal;
  const apart = Math.sqrt((width * height) / places.length) / width;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)');
  let zoom = 1;
  let moving = 0;
  let telling = 0;
  let said = 1;

  frame.classList.add('sky-ready');
  frame.style.setProperty('--sky-shape', String(height / width));

  const limits = () => zoomLimits(frame.clientWidth, drawing.getBoundingClientRect().width / zoom, apart);

  function view(): SkyView {
    const [box, shown] = [drawing.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const unit = box.width / width;
    return {
      left: (shown.left - box.left) / unit,
      top: (shown.top - box.top) / unit,
      width: shown.width / unit,
      height: shown.height / unit,
      zoom,
    };
  }

  /** Draws the sky at a zoom; what stands at that place of the screen stays there. */
  function draw(next: number, x: number, y: number): void {
    const before = drawing.getBoundingClientRect();
    const [across, down] = [(x - before.left) / before.width, (y - before.top) / before.height];
    zoom = next;
    frame.classList.toggle('sky-zoomed', zoom > 1);
    frame.style.setProperty('--sky-zoom', String(zoom));
    frame.style.setProperty('--sky-root', String(Math.sqrt(zoom)));
    const after = drawing.getBoundingClientRect();
    scroller.scrollLeft += after.left + across * after.width - x;
    scroller.scrollTop += after.top + down * after.height - y;
  }

  /** Tells what is seen, soon and not at each step: names that jumped all the time would not be read. */
  function tell(): void {
    if (telling) return;
    telling = window.setTimeout(() => {
      telling = 0;
      look(view());
      if (said !== zoom) say();
      said = zoom;
    }, 120);
  }

  function say(): void {
    const seen = scroller.getBoundingClientRect();
    const names = [...drawing.querySelectorAll('.sky-star:not(.unnamed) text:not(.quiet)')];
    const count = names.filter((name) => overlaps(name.getBoundingClientRect(), seen)).length;
    status.textContent = (status.dataset.skySaid ?? '')
      .replace('{zoom}', String(Math.round(100 * zoom)))
      .replace('{names}', String(count));
  }

  function grow(next: number, x: number, y: number): void {
    draw(next, x, y);
    mark();
    tell();
  }

  /** By steps that are seen, unless the reader wants no motion. */
  function glide(next: number, x: number, y: number): void {
    cancelAnimationFrame(moving);
    if (isCalm.matches) {
      grow(next, x, y);
      return;
    }
    const [from, start] = [zoom, performance.now()];
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / GLIDE));
      grow(from * (next / from) ** (1 - (1 - share) ** 2), x, y);
      if (share < 1) moving = requestAnimationFrame(step);
      else grow(next, x, y);
    };
    moving = requestAnimationFrame(step);
  }

  /** Around what is looked at: a chosen star in view, or the middle of what the screen shows of the sky. */
  function ask(wish: ZoomWish): void {
    const seen = scroller.getBoundingClientRect();
    const star = drawing.querySelector('.chosen .sky-target, :focus .sky-target')?.getBoundingClientRect();
    const [top, bottom] = [Math.max(0, seen.top), Math.min(innerHeight, seen.bottom)];
    const middle = star && overlaps(star, seen) ? star : new DOMRect(seen.left, top, seen.width, bottom - top);
    const next = zoomAfter(zoom, wish, limits());
    if (next !== zoom) glide(next, middle.x + middle.width / 2, middle.y + middle.height / 2);
  }

  /** Which buttons can still do something. They keep the keyboard, which a button that is off would lose. */
  function mark(): void {
    const { least, most } = limits();
    const off: Record<ZoomWish, boolean> = { in: zoom >= most, out: zoom <= least, whole: zoom === 1 };
    for (const button of buttons) button.setAttribute('aria-disabled', String(off[button.dataset.skyZoom as ZoomWish]));
  }

  const buttons = [...frame.querySelectorAll<HTMLButtonElement>('[data-sky-zoom]')];
  for (const button of buttons) button.addEventListener('click', () => ask(button.dataset.skyZoom as ZoomWish));
  frame.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const wish = wishOf(event.key);
    if (wish) ask(wish);
    else if (event.shiftKey && event.key.startsWith('Arrow')) slideBy(event.key);
    else return;
    event.preventDefault();
  });
  startHands(scroller, {
    slide: (dx, dy) => scroller.scrollBy({ left: dx, top: dy, behavior: 'instant' }),
    grow: (factor, x, y) => grow(zoomWithin(zoom * factor, limits()), x, y),
  });
  // A wheel moves a sky that somebody is in, and the page for everybody else.
  for (const event of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      frame.classList.toggle('sky-active', frame.contains(target as Node));
    });
  }
  scroller.addEventListener('scroll', tell, { passive: true });
  addEventListener('resize', () => {
    mark();
    tell();
  });
  mark();

  function slideBy(key: string): void {
    const [across, down] = [scroller.clientWidth / 4, scroller.clientHeight / 4];
    const left = key === 'ArrowLeft' ? -across : key === 'ArrowRight' ? across : 0;
    const top = key === 'ArrowUp' ? -down : key === 'ArrowDown' ? down : 0;
    scroller.scrollBy({ left, top, behavior: isCalm.matches ? 'instant' : 'smooth' });
  }

  return {
    view,
    reveal({ x, y }, toMiddle = false) {
      const { left, top, width: across, height: down } = view();
      const isSeen =
        x > left + across / 8 && x < left + (7 * across) / 8 && y > top + down / 8 && y < top + (7 * down) / 8;
      if (isSeen && !toMiddle) return;
      const unit = drawing.getBoundingClientRect().width / width;
      scroller.scrollBy({
        left: (x - left - across / 2) * unit,
        top: (y - top - down / 2) * unit,
        behavior: isCalm.matches ? 'instant' : 'smooth',
      });
    },
  };
}

/** Milliseconds that a press of a button takes to be seen whole. */
const GLIDE = 180;

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

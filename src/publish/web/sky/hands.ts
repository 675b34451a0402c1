// A mouse that drags, two fingers that spread, a wheel with Ctrl → what is asked of a window: to slide, to grow around a place.

interface Hands {
  /** Slides what the window shows, in pixels. */
  slide(dx: number, dy: number): void;
  /** Multiplies its size; what stands at that place of the screen stays there. */
  grow(factor: number, x: number, y: number): void;
}

/**
 * One finger slides and a plain wheel scrolls as everywhere: the window never holds a reader who goes on through the page.
 * Whatever a drag ends on is not clicked.
 */
export function startHands(surface: HTMLElement, hands: Hands): void {
  startDrag(surface, hands);
  startPinch(surface, hands);
  surface.addEventListener(
    'wheel',
    (event) => {
      // A touchpad's pinch comes as a wheel with Ctrl: https://www.w3.org/TR/uievents/#events-wheelevents
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const turn = Math.max(-100, Math.min(100, event.deltaY * lines));
      hands.grow(Math.exp(-turn / 200), event.clientX, event.clientY);
    },
    { passive: false },
  );
}

function startDrag(surface: HTMLElement, { slide }: Hands): void {
  /** Where the mouse is pressed, or last was while it dragged. */
  let at: { x: number; y: number } | undefined;
  let isDragging = false;
  surface.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    isDragging = false;
    if (pointerType === 'mouse' && button === 0) at = { x: clientX, y: clientY };
  });
  surface.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (!at) return;
    const [dx, dy] = [clientX - at.x, clientY - at.y];
    // A hand that clicks trembles.
    if (!isDragging && Math.abs(dx) + Math.abs(dy) < 5) return;
    if (!isDragging) surface.setPointerCapture(pointerId);
    isDragging = true;
    surface.classList.add('sky-dragged');
    slide(-dx, -dy);
    at = { x: clientX, y: clientY };
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    surface.addEventListener(end, () => {
      at = undefined;
      surface.classList.remove('sky-dragged');
    });
  }
  surface.addEventListener('dragstart', (event) => event.preventDefault());
  surface.addEventListener(
    'click',
    (event) => {
      if (!isDragging) return;
      isDragging = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

function startPinch(surface: HTMLElement, { slide, grow }: Hands): void {
  let before: { x: number; y: number; apart: number } | undefined;
  const two = ([one, other]: TouchList) => ({
    x: (one!.clientX + other!.clientX) / 2,
    y: (one!.clientY + other!.clientY) / 2,
    apart: Math.hypot(one!.clientX - other!.clientX, one!.clientY - other!.clientY),
  });
  surface.addEventListener('touchstart', ({ touches }) => {
    before = touches.length === 2 ? two(touches) : undefined;
  });
  surface.addEventListener(
    'touchmove',
    (event) => {
      if (!before || event.touches.length !== 2) return;
      event.preventDefault();
      const now = two(event.touches);
      slide(before.x - now.x, before.y - now.y);
      if (before.apart > 0 && now.apart > 0) grow(now.apart / before.apart, now.x, now.y);
      before = now;
    },
    { passive: false },
  );
  for (const end of ['touchend', 'touchcancel'] as const) {
    surface.addEventListener(end, () => {
      before = undefined;
    });
  }
}

// In the browser, right after the list of the latest stories: shows those that are new to this device, before they are painted.
import { newSince, readVisit, visitOn } from './visit.ts';

const KEY = 'reader-visit';
const section = document.currentScript?.previousElementSibling;
const lines = [...(section?.querySelectorAll<HTMLElement>('[data-story]') ?? [])];
const latest = lines.map(({ dataset }) => dataset.story ?? '');

// Storage throws where it is forbidden: there, every visit is the first.
try {
  const visit = visitOn(new Date().toISOString().slice(0, 10), latest, readVisit(localStorage.getItem(KEY)));
  localStorage.setItem(KEY, JSON.stringify(visit));
  show(newSince(latest, visit.before));
} catch {}

function show(fresh: readonly string[]): void {
  if (!(section instanceof HTMLElement) || fresh.length === 0) return;
  for (const line of lines) line.hidden = !fresh.includes(line.dataset.story ?? '');
  const more = section.querySelector<HTMLElement>('[data-more]');
  // All that the page has is new: there may be others.
  if (more) more.hidden = fresh.length < lines.length || more.dataset.more === '';
  section.hidden = false;
}

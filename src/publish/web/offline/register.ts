// In the browser: starts the worker that keeps what is opened, and tells it what this page had read before it ran.
import worker from './worker.ts?worker&url';

export async function keepForOffline(): Promise<void> {
  // The development server has no built worker.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { controller } = navigator.serviceWorker;
  await navigator.serviceWorker.register(worker);
  if (controller) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
}

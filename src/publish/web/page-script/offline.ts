// Starts the worker that keeps what is opened, and tells it what this page had read before it ran.

/** @param worker its address */
export async function keepForOffline(worker: string): Promise<void> {
  const { serviceWorker } = navigator;
  const { controller } = serviceWorker;
  await serviceWorker.register(worker);
  if (controller) return;
  const { active } = await serviceWorker.ready;
  active?.postMessage([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
}

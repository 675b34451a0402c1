// The environment of a person's terminal, for programs that a test starts.

/** Without what Vitest adds: Astro behaves otherwise when it finds it. */
export function personalEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|TEST|PROD|DEV|MODE|BASE_URL|SSR)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    BUILD_DATE: '2026-07-01',
    ...more,
  };
}

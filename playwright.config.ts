import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser, findFirefox } from './scripts/browser.mjs';

const { CI, TAKT_BASE, TAKT_PORT } = process.env;
/** Without a locale Chromium cannot name a file in Russian. */
const env = { LC_ALL: 'C.UTF-8', ...process.env };
const executablePath = findBrowser();
const firefox = findFirefox();
const address = new URL(TAKT_BASE ?? '/', `http://localhost:${TAKT_PORT ?? '4321'}`).href;

/**
 * Pages live for seconds, too short for optimised code to pay for its compilers: without them
 * Chromium needs 2.2 CPU seconds instead of 2.5 for a simulator that opens, follows ten keys and
 * shows a dialog, and 4.2 instead of 4.7 for one that axe reads.
 */
const withoutOptimising = '--js-flags=--no-maglev,--no-turbofan';

/**
 * One process for all pages of one site, and no optimising compiler: seven journeys take 90 CPU
 * seconds instead of 123.
 */
const lightFirefox = { 'fission.autostart': false, 'javascript.options.ion': false };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A journey takes seconds; a machine with other work takes several times as long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    // A worker fetches the whole site: only the test of it has one.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          args: [...browserArguments, withoutOptimising],
          env,
          ...(executablePath ? { executablePath } : {}),
        },
      },
    },
    // The main journeys alone. A distribution's Firefox is driven by the standard's own protocol.
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@engines/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { env, executablePath: firefox, firefoxUserPrefs: lightFirefox },
            },
          },
        ]
      : []),
  ],
  // Always a server of its own: one that happens to run may serve another build.
  webServer: { command: 'npm run preview', url: address, reuseExistingServer: false },
});

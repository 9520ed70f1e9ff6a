import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

const { CI, TAKT_BASE, TAKT_PORT } = process.env;
/** Without a locale Chromium cannot name a file in Russian. */
const env = { LC_ALL: 'C.UTF-8', ...process.env };
const executablePath = findBrowser();
const address = new URL(TAKT_BASE ?? '/', `http://localhost:${TAKT_PORT ?? '4321'}`).href;

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
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    // A worker fetches the whole site: only the test of it has one.
    serviceWorkers: 'block',
    launchOptions: { args: browserArguments, env, ...(executablePath ? { executablePath } : {}) },
  },
  // Always a server of its own: one that happens to run may serve another build.
  webServer: { command: 'npm run preview', url: address, reuseExistingServer: false },
});

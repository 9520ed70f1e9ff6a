import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The floors that keep nothing from one call to the next. */
const pure = ['tests/{charts,content,i18n,import,model,scenario,words}/**/*.test.ts'];

/** What runs in a page. */
const ofPages = ['tests/{islands,page,state,ui}/**/*.test.ts'];

export default defineConfig({
  plugins: [svelte()],
  // Without it Svelte resolves to its server build, which cannot mount a component.
  resolve: { conditions: ['browser'] },
  test: {
    environment: 'node',
    // Less to start than a process for each of a hundred files: half of what the run takes.
    pool: 'threads',
    // All cores: 31 s on two; by default one stays free, which takes 46.
    maxWorkers: '100%',
    // Ends what hangs; a slow machine is no fault of what is tested.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          // Modules without state are read once for all files: a third of the time.
          isolate: false,
          typecheck: {
            enabled: true,
            include: ['tests/**/*.test-d.ts'],
            // Of the sources, only those that these tests name; the type checks see to the rest.
            tsconfig: 'tests/types.tsconfig.json',
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: ofPages,
          // A document for each file, without reading jsdom each time: 14 s instead of 35.
          pool: 'vmThreads',
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{e2e,webkit}/**', ...pure, ...ofPages],
        },
      },
    ],
  },
});

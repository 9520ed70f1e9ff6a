import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { fonts } from './integrations/fonts.ts';
import { headScript } from './integrations/headScript.ts';
import { icons } from './integrations/icons.ts';
import { inlinedStyles } from './integrations/inlinedStyles.ts';
import { licenses } from './integrations/licenses.ts';
import { modulepreload } from './integrations/modulepreload.ts';
import { offline } from './integrations/offline.ts';
import { policyFirst } from './integrations/policyFirst.ts';
import { rowHeaders } from './integrations/rowHeaders.ts';
import { sharedChunk, startingEntries } from './integrations/sharedChunk.ts';
import { locales } from './src/i18n/locale.ts';

const { ofPages, ofWorkers } = licenses();
const { TAKT_BASE, TAKT_SITE, TAKT_PORT } = process.env;

export default defineConfig({
  output: 'static',
  base: TAKT_BASE ?? '/',
  ...(TAKT_SITE ? { site: TAKT_SITE } : {}),
  trailingSlash: 'always',
  // Two of the last four rewrite built pages, in this order; the last one reads what came of all.
  integrations: [
    svelte(),
    mdx(),
    fonts(),
    headScript('src/page/head.ts'),
    // It lists whole addresses, which only a site that knows its own has.
    ...(TAKT_SITE
      ? [
          sitemap({
            i18n: {
              defaultLocale: locales[0],
              locales: Object.fromEntries(locales.map((locale) => [locale, locale])),
            },
            filter: (page) => !page.endsWith('/embed/'),
          }),
        ]
      : []),
    policyFirst(),
    modulepreload(),
    icons(),
    offline('src/worker/serviceWorker.ts'),
  ],
  build: {
    format: 'directory',
    // On a slow line a style sheet of its own costs one more round trip before the first paint.
    inlineStylesheets: 'always',
  },
  server: { port: Number(TAKT_PORT ?? 4321) },
  prefetch: false,
  devToolbar: { enabled: false },
  // Shiki writes style attributes, which the policy below refuses.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [rowHeaders] }) },
  security: {
    // Astro adds script-src and style-src with the hashes of everything it inlines.
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
  vite: {
    plugins: [inlinedStyles(), startingEntries(), ofPages],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // Modules that pages start with: the simulator asks for 5 files of 66 kB, without
                  // this group for 88 of 86 kB.
                  { name: sharedChunk, minShareCount: 2, priority: 2 },
                  // Modules of nearly all islands further down: the simulator's ask for 38 files in 3
                  // levels of imports, without this group for 52 in 4. From two islands on it would be
                  // 19 in 2, and every chapter's own page 3 to 18 kB heavier.
                  { name: 'later', minShareCount: 8, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
    // Parts of a worker, such as the reader of workbooks, come when they are needed.
    worker: { format: 'es', plugins: () => [ofWorkers] },
    // A taken port is an error, so that nobody looks at another site than this one.
    server: { strictPort: true },
    preview: { strictPort: true },
    build: {
      // What is widely available today: light-dark() is the youngest thing the styles rely on.
      target: ['chrome125', 'edge125', 'firefox126', 'safari17.5'],
      // A font inside a data: address would be refused by font-src.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      rolldownOptions: {
        // Astro marks modules of MDX pages with a directive that only Astro reads.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});

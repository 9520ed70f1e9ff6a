import { expect, test } from 'vitest';
import { packageFolders } from '../../integrations/licenses.ts';

test('names each package that modules come from once, the innermost where one lies in another', () => {
  expect(
    packageFolders([
      '/site/node_modules/svelte/src/internal/client/index.js',
      '/site/node_modules/svelte/src/store/index.js?v=1',
      '/site/node_modules/@astrojs/svelte/dist/client.js',
      '\0/site/node_modules/d3/node_modules/d3-shape/src/index.js',
      '/site/src/page/page.ts',
      'virtual:takt',
    ]),
  ).toEqual([
    '/site/node_modules/svelte',
    '/site/node_modules/@astrojs/svelte',
    '/site/node_modules/d3/node_modules/d3-shape',
  ]);
});

import type { satteri } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>[number];

/** Makes the first cell of every Markdown table's row its header, for screen readers. */
export const rowHeaders: HastPlugin = {
  name: 'takt:row-headers',
  element: {
    filter: ['tr'],
    visit(row, context) {
      const first = row.children.find((child) => child.type === 'element');
      if (first?.tagName !== 'td') return;
      context.replaceNode(first, {
        ...first,
        tagName: 'th',
        properties: { ...first.properties, scope: 'row' },
      });
    },
  },
};

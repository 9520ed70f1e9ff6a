/** The table of chapters, which their words, islands and pages read. */
const CHAPTERS = 'chapters.ts';

/** Both sides of a scenario, which pictures draw one by one. */
const SIDES = 'model/sides.ts';

/** Flags and events of the document, which parts of the page read too. */
const PAGE_STATE = 'page/pageState.ts';

/**
 * Who may import whom. For each folder of src: the folders that it may import, those of which it
 * may import types only, and the packages it may use.
 */
const folders = {
  model: { folders: [], types: [], packages: [] },
  scenario: { folders: ['model'], types: [], packages: [] },
  import: {
    folders: ['scenario', 'model'],
    types: [],
    packages: ['papaparse', 'read-excel-file', 'fflate'],
  },
  state: { folders: ['scenario', 'model'], types: [], packages: ['nanostores'] },
  i18n: { folders: ['model'], types: [], packages: [] },
  'charts/geometry': { folders: [SIDES], types: ['model'], packages: ['d3', 'lean-qr'] },
  charts: { folders: ['i18n', 'ui', SIDES], types: ['model'], packages: ['d3', 'svelte'] },
  ui: {
    folders: ['i18n', 'charts', PAGE_STATE],
    types: ['model'],
    packages: ['d3', 'svelte', 'katex'],
  },
  // Of charts it computes with the geometry alone.
  words: {
    folders: ['i18n', 'scenario', 'model', 'content', 'charts', CHAPTERS],
    types: ['charts(?!/geometry)', 'ui', 'import'],
    packages: [],
  },
  islands: {
    folders: [
      ...['state', 'scenario', 'model', 'import', 'words', 'charts', 'ui', 'i18n', 'content'],
      ...[PAGE_STATE, CHAPTERS],
    ],
    types: [],
    packages: ['svelte', 'nanostores'],
  },
  // It runs apart from every page.
  worker: { folders: [], types: [], packages: [] },
  content: { folders: ['model', 'i18n'], types: [], packages: ['astro'] },
  page: {
    folders: ['islands', 'words', 'state', 'scenario', 'model', 'charts', 'ui', 'i18n'],
    types: [],
    packages: ['svelte'],
  },
  layouts: {
    folders: [
      ...['islands', 'words', 'ui', 'charts', 'i18n', 'content', 'scenario', 'model', 'styles'],
      PAGE_STATE,
    ],
    types: [],
    packages: ['astro', 'astro:.*'],
  },
  pages: {
    folders: [
      ...['layouts', 'islands', 'words', 'ui', 'charts', 'i18n', 'content', 'scenario', 'model'],
      ...['styles', CHAPTERS],
    ],
    types: [],
    packages: ['astro', 'astro:.*'],
  },
};

/** What a page draws first comes from the default scenario through the model, wherever it is drawn. */
const astroFolders = ['scenario', 'model'];

/** Everything below src that a relative import can lead to. */
const everything = [
  ...[
    'model',
    'scenario',
    'import',
    'state',
    'charts',
    'ui',
    'words',
    'islands',
    'content',
    'i18n',
  ],
  ...['layouts', 'pages', 'styles', 'worker', PAGE_STATE, 'page(?!/pageState)', CHAPTERS],
];

/** Parts of D3 that touch the document: Svelte owns it. */
const domPackages = '^d3-(selection|transition|axis|drag|zoom|brush)$';
const domNames =
  '^(axis[A-Z].*|drag.*|zoom.*|brush.*|select|selectAll|selection|selector|selectorAll|create|creator|local|matcher|namespace|namespaces|pointer|pointers|style|window|transition|active|interrupt)$';

/** Svelte's code for attributes that are only known when it runs is 2 kB of every page. */
const spreadAttributes = {
  selector: 'SvelteElement[kind="html"] > SvelteStartTag > SvelteSpreadAttribute',
  message: 'attributes of elements are written out',
};

/** Flat configurations that hold each folder to its row. */
export const boundaries = Object.entries(folders).flatMap(([folder, row]) => {
  const files = [`src/${folder}/**/*.{ts,svelte}`, `src/${folder}/*.{ts,svelte}`];
  const geometry = folder === 'charts' ? ['src/charts/geometry/**'] : [];
  return [
    { files, ignores: geometry, rules: importRules(folder, row) },
    // Front matter; a page's <script> is linted as a file of its own and follows the next row.
    {
      files: [`src/${folder}/**/*.astro`],
      rules: importRules(folder, withAstro(row)),
    },
    {
      files: [`src/${folder}/**/*.astro/*.ts`],
      rules: importRules(folder, { ...folders.page, folders: everything }),
    },
  ];
});

function withAstro({ folders: allowed, types, packages }) {
  return {
    folders: [...allowed, ...astroFolders],
    types: types.filter((folder) => !astroFolders.includes(folder)),
    packages: [...packages, 'astro', 'astro:.*', 'd3', 'katex'],
  };
}

function importRules(folder, { folders: allowed, types, packages }) {
  const own = folder.split('/')[0];
  const closed = everything.filter((other) => other !== own && !allowed.includes(other));
  const never = closed.filter((other) => !types.includes(other));
  const files = allowed.filter((name) => name.endsWith('.ts'));
  const names = packages.map((name) => `${name}(/.*)?$`);
  const patterns = [
    pattern(relative(never), `${folder} may not import this: see "Who may import whom"`),
    pattern(relative(types, files), `${folder} may import types only from here`, {
      allowTypeImports: true,
    }),
    pattern(`^(?!\\.|${names.join('|') || '\\.'})`, `${folder} may not use this package`),
    pattern(
      '^\\./\\.\\.|^(\\.\\./)*[^.].*/\\.\\./',
      'write the shortest way to it, which this can follow',
    ),
    ...(folder === 'charts/geometry'
      ? [pattern('^\\.\\./(?!\\.\\./)', 'geometry knows nothing of what is drawn with it')]
      : []),
    pattern(domPackages, 'D3 computes and Svelte owns the document'),
    {
      regex: '^d3$',
      importNamePattern: domNames,
      message: 'D3 computes, Svelte owns the document',
    },
  ];
  const closedPaths = [relative(never), relative(types, files), domPackages].filter(Boolean);
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.filter(({ regex }) => regex) },
    ],
    'no-restricted-syntax': [
      'error',
      spreadAttributes,
      ...closedPaths.map((regex) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
        message: `${folder} may not import this, at once or later`,
      })),
    ],
  };
}

function pattern(regex, message, options = {}) {
  return { regex, message, ...options };
}

/** A pattern for paths that climb out of a folder into one of the given ones, but for some files. */
function relative(names, but = []) {
  if (names.length === 0) return '';
  return `^(\\.\\./)+${but.length > 0 ? `(?!${but.join('|')})` : ''}(${names.join('|')})(/|$)`;
}

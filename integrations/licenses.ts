import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Parts of the site outside its modules: fonts, Astro's script, typeset equations. */
const BESIDE = [
  'node_modules/@fontsource-variable/literata',
  'node_modules/@fontsource-variable/onest',
  'node_modules/astro',
  'node_modules/katex',
];

/**
 * Writes `licenses.txt` of all libraries and fonts of the site. Workers are built before the pages,
 * so that their licences are collected there.
 */
export function licenses(): { readonly ofPages: Plugin; readonly ofWorkers: Plugin } {
  const inWorkers: string[] = [];
  return {
    ofWorkers: {
      name: 'takt:licenses-of-workers',
      generateBundle(_options, bundle) {
        inWorkers.push(...modulesOf(bundle));
      },
    },
    ofPages: {
      name: 'takt:licenses',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_options, bundle) {
        const modules = [...modulesOf(bundle), ...inWorkers];
        const folders = [...new Set([...packageFolders(modules), ...BESIDE])].sort();
        const source = folders.map(licenseOf).join(`\n${'='.repeat(80)}\n\n`);
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
      },
    },
  };
}

function modulesOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

export function packageFolders(modules: readonly string[]): string[] {
  const folders = modules.flatMap((id) => {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace(/^\0/, '')) ?? [];
    return folder ?? [];
  });
  return [...new Set(folders)];
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}

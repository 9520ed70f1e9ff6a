import { scenario } from '../../state/current.ts';

/** Downloads a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has started by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** File name: site, scenario's name, and content. */
export function fileName(what: string, ending: string): string {
  const parts = ['takt', scenario.get().name, what].map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  );
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}

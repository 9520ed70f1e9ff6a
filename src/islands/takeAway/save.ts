import { scenario } from '../../state/current.ts';

/** Hands a file to the visitor under a name. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file's name: the site's, the scenario's where it has one, and what the file holds. */
export function fileName(what: string, ending: string): string {
  const parts = ['takt', scenario.get().name, what].map((part) =>
    part
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  );
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}

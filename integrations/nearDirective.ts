import type { AstroIntegration } from 'astro';

/** Lets islands start by `client:near`, which a script of the site's own obeys. */
export function nearDirective(entrypoint: string): AstroIntegration {
  return {
    name: 'takt:near-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) =>
        addClientDirective({ name: 'near', entrypoint }),
    },
  };
}

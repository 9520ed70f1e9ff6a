/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  compilerOptions: { runes: true },
  // A warning that is only read is not mended.
  onwarn({ code, filename, message }) {
    throw new Error(`${filename}: ${message} (${code})`);
  },
};

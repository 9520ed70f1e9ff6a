import type { ClientDirective } from 'astro';
import { pageEvents } from '../page/pageState.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: boolean;
  }
}

/** From how far off the screen a part of the page is on its way to be seen. */
const NEAR = '200px';

/**
 * Starts a part of the page when it comes near the screen, or when the page calls for it with a
 * `takt:start`. Astro puts this into the pages that have such parts, as a script of its own.
 */
const near: ClientDirective = (load, _options, island) => {
  const begin = () => {
    observer.disconnect();
    island.removeEventListener(pageEvents.start, begin);
    void load().then((hydrate) => hydrate());
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
    },
    { rootMargin: NEAR },
  );
  island.addEventListener(pageEvents.start, begin);
  // The island itself has no box.
  for (const child of island.children) observer.observe(child);
};

export default near;

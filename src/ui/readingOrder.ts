import { on } from 'svelte/events';

/**
 * Attachment of a grid or flex box: orders its children in the document by CSS `order`, for Tab and
 * screen readers (`reading-flow` is Chromium's alone). The focused child is never moved, which
 * would blur it.
 */
export function readingOrder(box: Element): () => void {
  const built = [...box.children];
  const arrange = () => {
    const order = new Map(built.map((child) => [child, Number(getComputedStyle(child).order)]));
    const shown = built
      .filter((child) => child.parentElement === box)
      .sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    const focused = shown.findIndex((child) => child.contains(document.activeElement));
    const still = focused < 0 ? shown.length - 1 : focused;
    for (let at = still - 1; at >= 0; at -= 1) {
      const [child, next] = [shown[at], shown[at + 1]];
      if (child && next && child.nextElementSibling !== next) next.before(child);
    }
    for (let at = still + 1; at < shown.length; at += 1) {
      const [before, child] = [shown[at - 1], shown[at]];
      if (before && child && before.nextElementSibling !== child) before.after(child);
    }
  };
  arrange();
  return on(window, 'resize', arrange);
}

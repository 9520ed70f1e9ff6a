/** The text that stood where a wrapper stands now. */
const replaced = new WeakMap<Text, Element>();

/**
 * Keeps figures right on a page whose texts somebody else wraps in elements of their own, as
 * translators do: a text that changes after that is put back in the place of its wrapper. It is not
 * in the page any more, so that nobody would see it change. Gives back how to stop.
 */
export function followTranslation(): () => void {
  const changes = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Text) putBack(target);
  });
  const wrappings = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const beside = [...addedNodes, previousSibling, nextSibling];
      for (const text of removedNodes) {
        if (!(text instanceof Text) || text.isConnected) continue;
        const wrapper = beside.find((node): node is Element => node?.nodeName === 'FONT');
        if (!wrapper) continue;
        replaced.set(text, wrapper);
        changes.observe(text, { characterData: true });
      }
    }
  });
  wrappings.observe(document.body, { childList: true, subtree: true });
  return () => {
    wrappings.disconnect();
    changes.disconnect();
  };
}

function putBack(text: Text): void {
  const wrapper = replaced.get(text);
  replaced.delete(text);
  if (wrapper?.isConnected && !text.isConnected) wrapper.replaceWith(text);
}

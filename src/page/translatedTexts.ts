const replaced = new WeakMap<Text, Element>();

/** Keeps figures live under page translators, which replace text nodes by wrappers. */
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

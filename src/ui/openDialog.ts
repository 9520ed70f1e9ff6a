import { mount, unmount, type Component } from 'svelte';

interface Closable {
  onclose: () => void;
}

/** A dialog is fetched when it is asked for: asked for again meanwhile, it opens once all the same. */
let isOpen = false;

/**
 * Opens a dialog above the page, and takes it away once it is closed. It lies above everything
 * wherever it stands: a place of its own gives it the type and the keys of what it belongs to.
 */
export function openDialog<Props extends object>(
  dialog: Component<NoInfer<Props> & Closable>,
  props: Props,
  target: Element = document.body,
): void {
  if (isOpen) return;
  isOpen = true;
  const onclose = () => {
    isOpen = false;
    void unmount(opened);
  };
  const opened = mount(dialog, { target, props: { ...props, onclose } });
}

import { mount, unmount, type Component } from 'svelte';

interface Closable {
  onclose: () => void;
}

/** Two requests while a dialog loads must not open two. */
let isOpen = false;

/** Mounts a dialog until it is closed. `target` decides inherited type and keys only. */
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

import type { preview as en } from '../en/preview.ts';

export const preview: typeof en = {
  image:
    'Разобранный пример: на один контракт сейчас уходит 4 338 заходов и 49 заявок, в цели — 207 заходов и 12 заявок.',
};

import type { share as en } from '../en/share.ts';

export const share: typeof en = {
  button: 'Поделиться',
  copied: 'Ссылка скопирована. Кто её откроет, увидит эти же цифры.',
  byHand: 'Браузер не даёт странице копировать. Вот ссылка:',
  close: 'Закрыть',
};

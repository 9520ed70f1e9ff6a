import type { embed as en } from '../en/embed.ts';

export const embed: typeof en = {
  pageTitle: 'Takt на странице',
  description: 'Симулятор Takt сам по себе — чтобы вставить его в страницу.',
  open: 'Открыть в полном симуляторе',
  title: 'Вставить в страницу',
  about:
    'Вставьте этот HTML в свою страницу: на ней появится симулятор с нынешним сценарием; нам ничего не отправляется.',
  close: 'Закрыть',
  parts: 'Части',
  partNames: { levers: 'Рычаги', funnels: 'Воронки', results: 'Итог' },
  use: 'Рычаги',
  uses: { adjustable: 'можно двигать', fixed: 'закреплены' },
  language: 'Язык',
  theme: 'Цвета',
  themes: { system: 'Как в системе', light: 'Светлые', dark: 'Тёмные' },
  width: 'Ширина',
  widthHint: 'В пикселях или, со знаком %, в доле страницы',
  height: 'Высота, пикселей',
  badWidth:
    'Такая ширина не подойдёт: нужно от {least} до {most} пикселей или от 1 % до 100 %. В HTML стоит 100 %.',
  badHeight:
    'Такая высота не подойдёт: нужно целое число пикселей от {least} до {most}. В HTML стоит {height}.',
  growing: 'Подгонять высоту рамки под содержимое',
  snippet: 'HTML',
  copy: 'Скопировать',
  copied: 'HTML скопирован.',
  notCopied: 'Браузер не даёт странице копировать. HTML выделен: скопируйте его сами.',
  preview: 'Посмотреть отдельно',
  frameTitle: 'Takt: симулятор отдела продаж',
};

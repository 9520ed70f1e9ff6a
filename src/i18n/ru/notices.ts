import type { notices as en } from '../en/notices.ts';

export const notices: typeof en = {
  opened: 'Открыто по ссылке: {parts}. Остальное — из разобранного примера.',
  openedWhole: 'Открыто по ссылке: {parts}.',
  named: '«{name}»',
  pair: '{lever} {now} → {goal}',
  single: '{lever} {value}',
  pairOpen: '{lever}: {now} → {goal}',
  singleOpen: '{lever}: {value}',
  currency: 'валюта {code}',
  fromDefault: 'Начать с разобранного примера',
  putAway: 'Убрать это сообщение',
  problems: 'Не всё в этой ссылке удалось использовать.',
  shownInstead: 'Вместо этого показано: {shown}.',
  firstCounts: 'Считается первое: {shown}.',
  noName: 'без названия',
  reps: 'продажников со своими заявками: {count}',
  channels: 'каналов: {count}',
  more: 'И ещё таких частей: {count}.',
  reasons: {
    unknown: '{key}: неизвестный параметр, пропущен.',
    repeated: '{key} встречается больше одного раза.',
    notNumber: '{key}: «{text}» — не число.',
    notAllowed: '{key}: «{text}» выходит за пределы. Допустимые значения: {from} — {to}.',
    notChoice: '{key}: «{text}» не подходит. Возможные значения: {choices}.',
    notAim: '{key}: «{text}» выходит за пределы. Допустимы значения больше 0 и до {to}.',
    tooManyValues: '{key}: в «{text}» больше двух значений.',
    notReps:
      '{key}: «{text}» — не список продажников. У каждого имя, заявки и контракты, целые числа, контрактов не больше заявок; не больше 20 человек.',
    notChannels:
      '{key}: «{text}» — не список каналов. У каждого вид, затем цена, CV1, CV2, заходы в месяц, постоянные деньги, доля чека; не больше 12 каналов.',
    notCurrency: '{key}: «{text}» — не код валюты.',
    notName: '{key}: длиннее {length} знаков или содержит знаки, которых в названии быть не может.',
    notText:
      '{key}: «{text}» не читается как текст: ссылку обрезали или изменили в ней буквы по дороге.',
    tooLong: 'Ссылка длиннее {length} знаков: всё, что дальше, не прочитано.',
  },
};

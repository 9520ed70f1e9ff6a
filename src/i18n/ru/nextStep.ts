import type { nextStep as en } from '../en/nextStep.ts';

export const nextStep: typeof en = {
  title: 'Следующий шаг',
  intro:
    'Что даёт рычаг, если увеличить его на 10 %, а остальные не трогать. Цену клика и цикл сделки, наоборот, уменьшают на 10 %.',
  outcomes: {
    label: 'Чего стоит шаг',
    coca: 'COCA',
    contractsPerMonth: 'контракты в месяц',
    cash: 'деньги',
    daysToTakt: 'дни до такта',
  },
  sides: { label: 'С какой стороны шаг', now: 'от «сейчас»', goal: 'от цели' },
  captions: {
    coca: 'Сколько один шаг снимает с COCA (она {start})',
    contractsPerMonth: 'Сколько контрактов в месяц прибавляет один шаг (их {start})',
    cash: 'Сколько денег прибавляет один шаг за {horizon}, если сначала конверсии (без него — {start})',
    daysToTakt: 'Насколько один шаг приближает такт (до него {start} от начала потока)',
  },
  gains: {
    coca: { better: 'дешевле на {value}', worse: 'дороже на {value}' },
    contractsPerMonth: { better: 'больше на {value}', worse: 'меньше на {value}' },
    cash: { better: 'больше на {value}', worse: 'меньше на {value}' },
    daysToTakt: { better: 'раньше на {value}', worse: 'позже на {value}' },
  },
  nothing: 'ничего не меняет',
  atLimit: '{value}, дальше некуда',
  fromZero: '{value}: десятая часть от нуля — ноль',
  unknown: 'не задано',
  tie: 'По этому итогу они равны. Что их различает:',
  norm: {
    short: 'ниже нормы {norm} в {times}',
    reached: 'норма {norm} достигнута',
    none: 'нормы нет',
  },
  speed: {
    cv1: 'видно сразу, по заявкам',
    cv2: 'видно через цикл сделки, по контрактам ({cycle})',
    cv2Open: 'видно через цикл сделки, по контрактам',
    price: 'видно сразу, на каждом заходе',
    cycle: 'видно через цикл сделки, по контрактам',
    market: 'заходов больше сразу, а с ними и расход',
  },
  reasons: {
    missing: 'Не задано: {levers}. Чего стоит шаг, сказать нельзя.',
    cash: 'Чтобы считать деньги, нужны средний чек и маржа. Не задано: {missing}.',
    none: 'Контрактов нет, поэтому нет и COCA, которую мог бы изменить шаг.',
  },
};

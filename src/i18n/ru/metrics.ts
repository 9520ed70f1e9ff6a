import type {
  explanation as enExplanation,
  leverMetrics as enLeverMetrics,
  metrics as en,
  orderMetrics as enOrderMetrics,
  systemMetrics as enSystemMetrics,
} from '../en/metrics.ts';

export const metrics: typeof en = {
  cv1: 'CV1 — конверсия заходов в заявки',
  cv2: 'CV2 — конверсия заявок в контракты',
  price: 'Цена клика — деньги за один заход',
  cycle: 'Цикл сделки — дни от заявки до подписания',
  market: 'Ёмкость рынка — заходов в месяц',
  visitsPerContract: 'Сколько заходов уходит на один контракт',
  leadsPerContract: 'Сколько заявок уходит на один контракт',
  costPerLead: 'Стоимость одной заявки',
  coca: 'COCA (cost of customer acquisition) — рекламные деньги на один контракт',
  visitsPerMonth: 'Заходов в месяц',
  leadsPerMonth: 'Заявок в месяц',
  contractsPerMonth: 'Контрактов в месяц',
  adSpendPerMonth: 'Реклама в месяц: весь рынок по цене клика',
  taktDays: 'Такт: дней между двумя контрактами',
  leadsInProgress: 'Заявок в работе (закон Литтла)',
  visitsPerDay: 'Заходов в день',
  leadsPerDay: 'Заявок в день',
  visitsPerWeek: 'Заходов в неделю',
  leadsPerWeek: 'Заявок в неделю',
  contractsPerWeek: 'Контрактов в неделю',
  contractsMultiplier: 'Множитель ёмкости: во сколько раз больше контрактов в месяц в цели',
  cocaMultiplier: 'Множитель COCA: во сколько раз контракт в цели дешевле',
  cycleMultiplier: 'Множитель цикла: во сколько раз сделка в цели быстрее',
};

export const explanation: typeof enExplanation = {
  now: 'сейчас',
  goal: 'цель',
  none: 'нет цифры',
};

/** What figures of time and of the order of work are. */
export const orderMetrics: typeof enOrderMetrics = {
  daysToTakt:
    'Первый день, с которого ровный поток даёт не меньше 95 % контрактов установившегося режима',
  firstContractDay: 'День, к которому хотя бы один контракт подписан с этой вероятностью',
  contractsLow: 'В девятнадцати случаях из двадцати до горизонта контрактов не меньше',
  contractsHigh: 'В девятнадцати случаях из двадцати до горизонта контрактов не больше',
  contracts: 'Сколько контрактов ожидается до горизонта',
  spend: 'Заходы и отладка до горизонта',
  cash: 'Контракты · средний чек · маржа − потраченное',
  cashInFull:
    'Деньги за вычетом оплаты работы продажников: новые заявки, заявки в работе, закрытие',
  lowestCash: 'До какого уровня деньги опускаются в пределах горизонта',
  lowestCashDay: 'Первый день, когда денег меньше всего; счёт с 0',
  breakEvenDay: 'Первый день, с которого денег не меньше нуля до конца',
  burned: 'Переплата за заходы против того, сколько их контракты стоили бы в цели',
  orderCash: 'Деньги в конце по сравнению с другим порядком',
  orderContracts: 'Контракты до горизонта по сравнению с другим порядком',
  flowBreakEven:
    'Месяцев потока до отладки, при которых меняется порядок с большими деньгами, если остальное прежнее',
  flowContractsBreakEven:
    'Месяцев потока до отладки, при которых меняется порядок с большим числом контрактов, если остальное прежнее',
};

/** What is told of one lever, by what it is judged. */
export const leverMetrics: typeof enLeverMetrics = {
  spending: 'Все расходы на заход',
  factor: {
    coca: '{lever}: во сколько раз контракт дешевле от одной этой перемены',
    contractsPerMonth: '{lever}: во сколько раз больше контрактов от одной этой перемены',
    fullCoca: '{lever}: во сколько раз контракт целиком дешевле от одной этой перемены',
  },
  share: {
    coca: '{lever}: доля в перемене COCA на логарифмической шкале',
    contractsPerMonth: '{lever}: доля в перемене контрактов на логарифмической шкале',
    fullCoca: '{lever}: доля в перемене COCA целиком на логарифмической шкале',
  },
  step: {
    coca: '{lever}: сколько один шаг снимает с COCA',
    contractsPerMonth: '{lever}: сколько контрактов в месяц прибавляет один шаг',
    cash: '{lever}: сколько денег к концу горизонта прибавляет один шаг',
    daysToTakt: '{lever}: на сколько дней один шаг приближает такт',
  },
};

export const systemMetrics: typeof enSystemMetrics = {
  ltv: 'LTV: валовая прибыль с платежа · среднее число платежей, до вычета COCA',
  ltvFirstYear: 'Часть LTV, которая приходит за год после первого платежа',
  teamPerContract: 'Стоимость команды в месяц ÷ контракты в месяц',
  toolsPerContract: 'Инструменты в месяц ÷ контракты в месяц + бонус · средний чек',
  fullCoca: 'COCA целиком: клики + люди и инструменты на контракт + бонус',
  ltvToCoca: 'LTV ÷ COCA целиком',
  leftPerContract: 'LTV − COCA целиком',
  paybackDays: 'Дней от заходов до платежа, который покрывает COCA целиком',
  totalSales: 'Выручка в месяц, когда повторные платежи наполнились',
  totalSalesLessCoca: 'Total sales − всё, что потрачено на контракты, в месяц',
  profitPerMonth: 'Контракты в месяц · LTV − всё, что на них потрачено',
  fullCocaMultiplier: 'COCA целиком: сейчас ÷ цель',
  discountThatCancels: 'Маржа · (1 − CV2 сейчас ÷ CV2 в цели)',
  needed: 'Сколько людей требует работа при плановой загрузке',
  people: 'Сколько людей есть; не задано — сколько требует работа',
  hiresPerYear: 'Сколько нанимать в год, чтобы места не пустели при таком удержании',
  salespeopleLoad: 'Часы работы ÷ часы, которые есть у продажников',
  departmentContracts: 'Наименьшее из того, что проводят рынок и каждая роль, контрактов в месяц',
  leadsLost: 'Сколько заявок в месяц остаётся лежать на узком месте',
  spendLost: 'Сколько в месяц заплачено за клики, которые их привели',
  cocaAtBottleneck: 'Расход на клики ÷ контракты, которые проводит отдел',
  hireAheadMonths: 'Месяцы вакансии + месяцы выхода на полную силу',
  teamCost: 'Продажники · оплата + оплата остальных, в месяц',
  callCost: 'Оплата телемаркетолога ÷ дозвоны в месяц',
  baseMonths: 'Контакты, до которых дозвонятся, ÷ звонки в месяц',
};

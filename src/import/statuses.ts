import { wordList } from './wordList.ts';

export type DealOutcome = 'won' | 'lost' | 'open';

/** Known stages and statuses, as `plainStatus` writes them. */
const names: Readonly<Record<DealOutcome, readonly string[]>> = {
  won: wordList(`won | closed won | closed - won | closedwon | deal won | sold | sale | paid | signed
    contract signed | contract | success | successful | successfully realized | purchased | bought
    customer | успешно реализовано | сделка успешна | успешна | успешно | успех | выиграна | выиграно
    выигран | договор | договор подписан | договор заключен | контракт | контракт подписан | оплачено
    оплачен | оплачена | оплата | оплата получена | продажа | продано | продан | куплено | купил
    купила | выполнен | выполнена | выполнено | отгружен | отгружено`),
  lost: wordList(`lost | closed lost | closed - lost | closedlost | deal lost | refused | refusal | rejected
    declined | disqualified | unqualified | no sale | cancelled | canceled | not interested
    закрыто и не реализовано | не реализовано | сделка провалена | провалена | провал
    анализ причины провала | анализ причин провала | проиграна | проиграно | проигран | отказ
    отказался | отказалась | отказ клиента | отказано | потеря | потеряна | потерян | не купил
    не купила | отменен | отменена | отменено | отмена | аннулирован | слив | спам | некачественный`),
  open: wordList(`open | opened | new | in progress | in work | active | pending | on hold | negotiation
    negotiations | negotiation/review | meeting | meeting scheduled | proposal | proposal made
    proposal sent | proposal/price quote | quote sent | qualified | qualification | prospecting
    needs analysis | value proposition | id. decision makers | perception analysis | lead in
    contact made | demo scheduled | needs defined | negotiations started | appointment scheduled
    qualified to buy | presentation scheduled | decision maker bought-in | contract sent
    incoming leads | initial contact | offer made | discussions | decision making | contract discussion
    invoice sent | working | nurturing
    неразобранное | первичный контакт | переговоры | принимают решение | согласование договора | новый
    новая | новое | новая заявка | новый лид | в работе | в процессе | открыта | открыт | открыто
    подготовка документов | счет на предоплату | предварительный счет | финальный счет | счет выставлен
    выставлен счет | ожидание оплаты | ожидает оплаты | ждем оплату | кп отправлено | отправлено кп
    отправлен договор | договор отправлен | думает | думают | встреча | встреча назначена | замер
    перезвонить | недозвон | квалификация | презентация | на согласовании | не согласован
    к выполнению | к обеспечению | взят в работу | отложено`),
};

const known = new Map(
  Object.entries(names).flatMap(([outcome, texts]) =>
    texts.map((text) => [text, outcome as DealOutcome] as const),
  ),
);

/** A status without case, extra blanks, the letter ё and a final dot. */
export function plainStatus(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

/** A plain status's known meaning. */
export function knownOutcome(plain: string): DealOutcome | undefined {
  return known.get(plain);
}

import type { ColumnRole } from './columnRoles.ts';
import { wordList } from './wordList.ts';

export type ColumnContent = 'text' | 'date' | 'flag' | 'number';

interface RoleRow {
  readonly content: ColumnContent;
  /** Names that headers give it, as `plainName` writes them, the surest first. */
  readonly names: readonly string[];
}

/** How exports of HubSpot, Pipedrive, amoCRM/Kommo, Bitrix24, Salesforce, 1C and people name columns. */
export const columnNames: Readonly<Record<ColumnRole, RoleRow>> = {
  id: {
    content: 'text',
    names: wordList(`record id | deal id | opportunity id | lead id | id | ид | идентификатор
      номер сделки | номер заявки | номер заказа | номер лида | номер | number | no | № | n | № п п | код`),
  },
  title: {
    content: 'text',
    names: wordList(`deal name | deal title | opportunity name | lead title | lead name | title
      название сделки | название | наименование | сделка | name | deal | клиент | контрагент
      customer | client | company | компания | account name | покупатель | заказчик | имя`),
  },
  created: {
    content: 'date',
    names:
      wordList(`create date | created date | date created | deal created | deal deal created | created
      created at | created on | created time | creation date | add time | date added | added on | opened
      дата создания | дата создания сделки | дата создания лида | дата создания заявки | дата заявки
      дата обращения | дата поступления | дата лида | дата добавления | дата заказа | создан | создана
      создано | когда создана | дата входа | lead date | date of lead | inquiry date | enquiry date
      open date | date opened | start date | дата начала | дата | date`),
  },
  won: {
    content: 'date',
    names:
      wordList(`won time | deal won time | won date | date won | won on | won at | won | close date won
      date entered closed won | contract date | date of contract | signed on | signed | sign date
      sale date | date of sale | purchase date | paid on | payment date | дата договора | дата контракта
      дата заключения договора | дата подписания | дата оплаты | дата продажи | дата покупки
      дата выигрыша | выиграна | выиграно | оплачено | договор`),
  },
  lost: {
    content: 'date',
    names: wordList(`lost time | deal lost time | lost date | date lost | lost on | lost at | lost
      дата отказа | дата проигрыша | дата потери | проиграна | проиграно | отказ`),
  },
  closed: {
    content: 'date',
    names:
      wordList(`close date | closed date | date closed | deal closed on | deal deal closed on | closed on
      closed at | closed time | closed | close time | дата закрытия | дата закрытия сделки | закрыта
      закрыт | закрыто | дата завершения | завершена | end date`),
  },
  changed: {
    content: 'date',
    names: wordList(`last stage change date | stage change date | last modified date | last modified
      modified date | date modified | modified | update time | deal update time | updated at | updated
      дата смены стадии | дата изменения | дата редактирования | дата обновления | дата модификации
      изменена | изменено`),
  },
  isWon: {
    content: 'flag',
    names: wordList(`is closed won | is won | won | сделка выиграна | выиграна | выиграно | успешна
      договор | есть договор | оплачено | оплата | куплено | contract | signed | sold | paid`),
  },
  isLost: {
    content: 'flag',
    names: wordList(
      'is closed lost | is lost | lost | сделка проиграна | проиграна | проиграно | отказ',
    ),
  },
  isClosed: {
    content: 'flag',
    names:
      wordList(`is deal closed | is closed | closed | сделка закрыта | закрыта | закрыт | закрыто
      завершена`),
  },
  status: {
    content: 'text',
    names:
      wordList(`deal status | status | opportunity status | result | outcome | deal stage | stage
      stage name | opportunity stage | lead status | статус | статус сделки | статус заявки | статус лида
      результат | итог | исход | стадия сделки | этап сделки | стадия | этап | этап воронки | состояние`),
  },
  pipeline: {
    content: 'text',
    names: wordList(`pipeline | deal pipeline | pipeline name | funnel | воронка | воронка продаж
      направление сделки | направление`),
  },
  amount: {
    content: 'number',
    names: wordList(`amount | deal amount | deal value | value | opportunity amount | contract value
      amount in company currency | бюджет | сумма | сумма сделки | сумма договора | сумма заказа
      сумма документа | сумма оплаты | сумма продажи | стоимость | цена | чек | выручка | budget
      price | revenue | total | total price | sale price | к оплате`),
  },
  currency: {
    content: 'text',
    names:
      wordList(`currency | deal currency | deal currency of value | currency code | amount currency
      валюта | валюта сделки | валюта документа`),
  },
  owner: {
    content: 'text',
    names: wordList(`deal owner | owner | opportunity owner | owner name | lead owner | assigned to
      responsible | responsible user | responsible person | sales rep | sales representative | rep
      salesperson | manager | seller | ответственный | ответственный менеджер
      ответственный за сделку | менеджер | менеджер по продажам | продавец | исполнитель | владелец`),
  },
  week: {
    content: 'date',
    names:
      wordList(`week | week of | week start | week starting | week beginning | weeks | monday | неделя
      начало недели | неделя с | дата начала недели | период | period | date | day | дата | день`),
  },
  visits: {
    content: 'number',
    names:
      wordList(`visits | clicks | sessions | visitors | users | traffic | визиты | клики | переходы
      посещения | посетители | сеансы | заходы | трафик`),
  },
  leads: {
    content: 'number',
    names:
      wordList(`leads | inquiries | enquiries | requests | applications | новые лиды | лиды | заявки
      обращения | лидов | заявок | обращений`),
  },
  contracts: {
    content: 'number',
    names:
      wordList(`contracts | won deals | won | deals won | deals | sales | orders | договоры | контракты
      договоров | продажи | продаж | сделки | сделок | оплаты | заказы`),
  },
  spend: {
    content: 'number',
    names:
      wordList(`spend | ad spend | cost | costs | spent | amount spent | budget | расход | расходы
      затраты | потрачено | стоимость | бюджет`),
  },
};

/** Currency behind a column's name: "Сумма, руб.". */
const MONEY = /\s(?:руб|рублей|рубли|рублях|р|rub|usd|eur|kzt|byn|uah|gbp|тг|тенге|€|\$|₽)$/;

/** HubSpot's column for the day a deal was won, whose name goes on with the pipeline's. */
const ENTERED_WON = /^date entered closed won\b.*$/;

/** A header's name in small letters and words only: "Deal - Status" is "deal status". */
export function plainName(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}№€$₽]+/gu, ' ')
    .trim();
  return words
    .replace(MONEY, '')
    .replace(ENTERED_WON, 'date entered closed won')
    .replace(/ в$/, '');
}

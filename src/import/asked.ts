import type { Question, ShownReading } from './reading.ts';

/** A key by which a question is recognised in a later reading. */
export function questionKey(question: Question): string {
  switch (question.about) {
    case 'column':
      return `column ${question.role}`;
    case 'dateOrder':
      return `dateOrder ${question.columns.join()}`;
    case 'decimalSign':
      return `decimalSign ${question.column}`;
    case 'status':
      return `status ${question.status}`;
    default:
      return question.about;
  }
}

/** Questions in the order they came up: open ones, and answered ones, which can be changed. */
export function keptQuestions(
  before: readonly Question[],
  shown: ShownReading,
): readonly Question[] {
  const open = new Map(shown.questions.map((question) => [questionKey(question), question]));
  const kept = before.flatMap((question) => {
    const key = questionKey(question);
    const again = open.get(key);
    open.delete(key);
    return again ?? (isAnswered(question, shown) ? [question] : []);
  });
  return [...kept, ...open.values()];
}

/** Whether a visitor's choice answers a question whose subject is still in use. */
function isAnswered(question: Question, { choices, columns, ...shown }: ShownReading): boolean {
  switch (question.about) {
    case 'column':
      return choices.columns?.[question.role] !== undefined;
    case 'dateOrder':
      return question.columns.every(
        (own) =>
          choices.dateOrders?.[own] !== undefined &&
          shown.dates.some(({ column }) => column === own),
      );
    case 'decimalSign':
      return (
        choices.decimalSigns?.[question.column] !== undefined &&
        shown.decimals.some(({ column }) => column === question.column)
      );
    case 'status':
      return shown.statuses.some(({ status, isChosen }) => status === question.status && isChosen);
    case 'pipelines':
      return columns.pipeline !== undefined && (choices.pipelines?.length ?? 0) > 0;
    case 'currency':
      return columns.amount !== undefined && choices.currency !== undefined;
    case 'onlyWon':
      return shown.kind === 'deals' && choices.onlyWon !== undefined;
  }
}

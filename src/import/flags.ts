const YES = /^(?:true|yes|y|1|да|д|истина|\+|✓|✔|x|х)$/i;
const NO = /^(?:false|no|n|0|нет|н|ложь|-|—)$/i;

/** What a cell answers to a question of yes or no; nothing where it does not. */
export function readFlag(text: string): boolean | undefined {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

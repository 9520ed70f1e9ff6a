const YES = /^(?:true|yes|y|1|да|д|истина|\+|✓|✔|x|х)$/i;
const NO = /^(?:false|no|n|0|нет|н|ложь|-|—)$/i;

/** A cell's yes or no; undefined where it is neither. */
export function readFlag(text: string): boolean | undefined {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

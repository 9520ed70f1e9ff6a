/** A share of a length as an attribute has it, to a hundredth of a percent: "12.34%". */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

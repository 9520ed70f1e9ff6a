/** Why a side brings no contracts. */
export const absence = {
  missing: '{side}: {levers} not given.',
  noMarket: '{side}: the market yields no visits, so nothing comes.',
  none: '{side}: no contracts are signed, a conversion is zero.',
};

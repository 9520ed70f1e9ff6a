import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/message.ts';
import { isLeverKey } from '../model/levers.ts';
import type { ParameterKey } from '../model/parameters.ts';
import type { Loss, StartKind } from '../scenario/loss.ts';
import { capital } from './capital.ts';
import { parameterText, type ParameterTexts } from './parameter.ts';

type Texts = ParameterTexts & Pick<Dictionary, 'losses' | 'saved' | 'toolbar'>;

export function lossText(loss: Loss, start: StartKind, t: Texts): string {
  const words = t.losses;
  const from = t.levers.from[start];
  switch (loss.kind) {
    case 'linked':
      return fill(words.linked, { name: shortName(loss.key, t) });
    case 'reset':
      return capital(fill(words.reset, { name: shortName(loss.key, t), from }));
    case 'levers':
      return fill(words.levers, { from });
    case 'started':
      return fill(words.started, { from: t.toolbar.presetNames[loss.from] });
    case 'opened': {
      const { unnamed, named } = t.saved;
      return fill(words.opened, { name: loss.name ? fill(named, { name: loss.name }) : unnamed });
    }
    case 'counts':
      return words.counts;
    case 'numbers':
      return words.numbers[loss.side];
    case 'goal':
    case 'channel':
      return words[loss.kind];
  }
}

function shortName(key: ParameterKey, t: Texts): string {
  return isLeverKey(key) ? t.levers.short[key] : parameterText(key, 'short', t);
}

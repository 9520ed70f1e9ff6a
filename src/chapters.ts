import type { Areas } from './i18n/dictionary.ts';
import { channelUnits } from './model/channelMetrics.ts';
import type { Side } from './model/levers.ts';
import { sides } from './model/sides.ts';
import type { MetricUnit } from './model/metrics.ts';
import { orderUnits } from './model/orderMetrics.ts';
import type { requiredLevers } from './model/requiredLevers.ts';
import { systemUnits } from './model/systemMetrics.ts';

/** Figures of chapters besides the funnel's. */
export interface ChapterMetrics {
  /** The dictionary's area with their names. */
  readonly texts: 'orderMetrics' | 'systemMetrics' | 'channelMetrics';
  readonly units: Readonly<Record<string, MetricUnit>>;
  /** Attributes that distinguish figures of equal name. */
  readonly marks?: readonly ('channel' | 'basis')[];
}

interface ChapterRow {
  readonly key: string;
  /** The page, without its language: '' is the simulator. */
  readonly page: string;
  readonly id: string;
  /** Areas of the dictionary for its island. */
  readonly texts: readonly (keyof Areas)[];
  /** The figure that its answer requires, and of which sides. */
  readonly requires?: {
    readonly figure: keyof typeof requiredLevers;
    readonly sides: readonly Side[];
  };
  readonly metrics?: ChapterMetrics;
  /** Whether its figures use the plan, which a report then prints. */
  readonly usesPlan: boolean;
  /** Keys of the link with which the simulator's report has the chapter. */
  readonly reportedWith?: readonly string[];
}

const ofOrder = { texts: 'orderMetrics', units: orderUnits } as const;
const ofSystem = { texts: 'systemMetrics', units: systemUnits } as const;
const ofChannels = {
  texts: 'channelMetrics',
  units: channelUnits,
  marks: ['channel', 'basis'],
} as const;

/**
 * THE table of chapters, in the order of the reader's questions, read by the home page and the
 * index; its keys are those of `words/answers.ts`, `i18n/…/questions.ts` and `words/csvRows.ts`.
 */
export const chapters = [
  {
    key: 'factors',
    page: '',
    id: 'what-made-it',
    texts: ['factors', 'costing', 'levers', 'units'],
    requires: { figure: 'cocaMultiplier', sides },
    usesPlan: false,
  },
  {
    key: 'nextStep',
    page: '',
    id: 'next-step',
    texts: ['nextStep', 'levers', 'plan', 'units', 'times'],
    requires: { figure: 'coca', sides: ['now'] },
    usesPlan: true,
  },
  {
    key: 'seek',
    page: '',
    id: 'what-must-be-true',
    texts: ['seek', 'costing', 'levers', 'units'],
    usesPlan: true,
  },
  {
    key: 'order',
    page: '',
    id: 'order',
    texts: ['order', 'plan', 'levers', 'units'],
    requires: { figure: 'contracts', sides },
    metrics: ofOrder,
    usesPlan: true,
  },
  {
    key: 'time',
    page: '',
    id: 'time',
    texts: ['time', 'absence', 'levers', 'units'],
    requires: { figure: 'contracts', sides },
    metrics: ofOrder,
    usesPlan: true,
  },
  {
    key: 'map',
    page: '',
    id: 'map',
    texts: ['map', 'costing', 'levers', 'units'],
    requires: { figure: 'coca', sides },
    usesPlan: true,
  },
  {
    key: 'money',
    page: 'money/',
    id: 'money',
    texts: ['money', 'customer', 'department', 'plan', 'levers', 'units'],
    requires: { figure: 'contracts', sides: ['goal'] },
    metrics: ofSystem,
    usesPlan: true,
  },
  {
    key: 'department',
    page: 'department/',
    id: 'department',
    texts: ['staff', 'department', 'plan', 'levers', 'units'],
    requires: { figure: 'contracts', sides: ['goal'] },
    metrics: ofSystem,
    usesPlan: true,
  },
  {
    key: 'sheets',
    page: 'sheets/',
    id: 'sheets',
    texts: ['sheets', 'levers', 'units'],
    requires: { figure: 'contracts', sides: ['goal'] },
    usesPlan: true,
  },
  {
    key: 'channels',
    page: 'channels/',
    id: 'channels',
    texts: ['channels', 'seek', 'levers', 'units'],
    metrics: ofChannels,
    usesPlan: true,
    reportedWith: ['channels', 'refer'],
  },
  {
    key: 'numbers',
    page: 'numbers/',
    id: 'numbers',
    texts: ['numbers', 'levers', 'units'],
    metrics: ofSystem,
    usesPlan: false,
    reportedWith: ['counts', 'weeks'],
  },
] as const satisfies readonly ChapterRow[];

export type Chapter = (typeof chapters)[number];
export type ChapterKey = Chapter['key'];

export type ReportedChapter = Extract<Chapter, { readonly reportedWith: unknown }>;

/** Reported chapters for a link with such keys, in table order. */
export function reportedChapters(keys: ReadonlySet<string>): readonly ReportedChapter[] {
  return chapters.filter(
    (chapter): chapter is ReportedChapter =>
      'reportedWith' in chapter && chapter.reportedWith.some((key) => keys.has(key)),
  );
}

type AreaOf<Key extends ChapterKey> = Extract<Chapter, { readonly key: Key }>['texts'][number];

/** Areas of the dictionary for a chapter's island. */
export function areasOf<Key extends ChapterKey>(key: Key): readonly AreaOf<Key>[] {
  const areas = chapters.flatMap((chapter) => (chapter.key === key ? chapter.texts : []));
  return areas as readonly AreaOf<Key>[];
}

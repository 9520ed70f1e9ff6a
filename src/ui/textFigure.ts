import type { ChannelMetric } from '../model/channelMetrics.ts';
import type { CostBasis } from '../model/channels.ts';
import type { CustomerMetric } from '../model/customerFigures.ts';
import type { DepartmentFigures, StaffKey } from '../model/departmentFigures.ts';
import type { FactorOutcome } from '../model/factors.ts';
import type { LeverKey, Side } from '../model/levers.ts';
import type { Metric } from '../model/metrics.ts';
import type { StepMetric } from '../model/nextStep.ts';
import type { NumbersMetric } from '../model/numbersMetrics.ts';
import type { OrderMetric } from '../model/orderMetrics.ts';
import type { AnswerMetric } from '../model/target.ts';
import type { CourseKey } from '../model/timeline.ts';

/** A figure in a text: what names it to programs, its exact value, and what is read. */
export interface TextFigure {
  readonly metric:
    | Metric
    | OrderMetric
    | AnswerMetric
    | StepMetric
    | CustomerMetric
    | NumbersMetric
    | keyof DepartmentFigures
    | ChannelMetric
    | 'discountThatCancels'
    | 'fullCocaMultiplier'
    | `factor.${LeverKey}`;
  /** The side that it is of; nothing where it compares the two. */
  readonly side?: Side | undefined;
  /** The last lever that is at its goal, where it is of a scenario between the sides. */
  readonly between?: LeverKey | undefined;
  readonly course?: CourseKey | undefined;
  /** Whose number of people it is. */
  readonly role?: StaffKey | undefined;
  /** The place of its channel, from 1. */
  readonly channel?: number | undefined;
  /** Which money it is counted in, where a page counts in one of two. */
  readonly basis?: CostBasis | undefined;
  /** What a factor is of. */
  readonly outcome?: FactorOutcome | undefined;
  /** The conversion that it is of. */
  readonly lever?: 'cv1' | 'cv2' | undefined;
  /** The week that it is of, from 1. */
  readonly week?: number | undefined;
  /** How sure a day is, 0…1, where a figure is told for several chances. */
  readonly chance?: number | undefined;
  readonly value: number;
  readonly text: string;
}

/** A text that may tell a figure: words alone have no name. */
export interface FigureText extends Partial<Omit<TextFigure, 'metric' | 'value' | 'text'>> {
  readonly metric?: string | undefined;
  readonly value?: number | undefined;
  readonly text: string;
}

/** A message of the dictionary, and what stands in its slots: figures, or words. */
export interface FilledMessage {
  readonly message: string;
  readonly slots: Readonly<Record<string, TextFigure | string>>;
}

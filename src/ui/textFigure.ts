import type { ChannelMetric } from '../model/channelMetrics.ts';
import type { CostBasis } from '../model/channels.ts';
import type { CustomerMetric } from '../model/customerFigures.ts';
import type { DepartmentFigures, StaffKey } from '../model/departmentFigures.ts';
import type { FactorOutcome } from '../model/factors.ts';
import type { SheetKey } from '../model/kpiSheets.ts';
import type { LeverKey, Side } from '../model/levers.ts';
import type { Metric } from '../model/metrics.ts';
import type { StepMetric } from '../model/nextStep.ts';
import type { NumbersMetric } from '../model/numbersMetrics.ts';
import type { OrderMetric } from '../model/orderMetrics.ts';
import type { SalesFactor } from '../model/planFact.ts';
import type { RoleKey } from '../model/roles.ts';
import type { AnswerMetric } from '../model/target.ts';
import type { CourseKey } from '../model/timeline.ts';

/** A figure in a text, with its data attributes. */
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
    | `factor.${LeverKey}`
    | `${SheetKey}${'' | 'Low' | 'High'}`
    | `plan.${SalesFactor | 'sales'}${'' | 'Factor' | 'Part'}`;
  /** Absent where it compares the sides. */
  readonly side?: Side | undefined;
  /** The last lever at its goal, in an in-between scenario. */
  readonly between?: LeverKey | undefined;
  readonly course?: CourseKey | undefined;
  readonly role?: StaffKey | undefined;
  readonly channel?: number | undefined;
  /** Column of a comparison, from 1. */
  readonly compared?: number | undefined;
  readonly basis?: CostBasis | undefined;
  readonly outcome?: FactorOutcome | undefined;
  readonly lever?: 'cv1' | 'cv2' | undefined;
  readonly week?: number | undefined;
  /** Probability, 0…1, where a figure has several. */
  readonly chance?: number | undefined;
  readonly value: number;
  readonly text: string;
}

/** A text with or without a figure. */
export interface OptionalFigure extends Partial<
  Omit<TextFigure, 'metric' | 'role' | 'value' | 'text'>
> {
  readonly metric?: string | undefined;
  readonly role?: RoleKey | undefined;
  readonly value?: number | undefined;
  readonly text: string;
}

/** A dictionary message and the figures or words of its slots. */
export interface FilledMessage {
  readonly message: string;
  readonly slots: Readonly<Record<string, TextFigure | string>>;
}

/** A row of a table of figures. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly isPart?: boolean;
  readonly cells: readonly (TextFigure & { readonly isLoss?: boolean })[];
}

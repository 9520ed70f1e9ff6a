import { z } from 'astro/zod';
import { leverKeys, type LeverKey } from '../model/levers.ts';

const text = z.string().trim().min(1);

/** Front matter of a role. */
export const roleSchema = z.strictObject({
  title: text,
  /** The source's abbreviation, if any. */
  short: z.strictObject({ abbreviation: text, meaning: text }).optional(),
  /** One sentence: the role's responsibility. */
  summary: text,
  /** The same in a few words, between middle dots. */
  holds: text,
  /** Levers of this role; may be none. */
  owns: z.array(z.enum(leverKeys as readonly [LeverKey, ...LeverKey[]])),
  tasks: z.array(z.strictObject({ title: text, means: z.array(text).min(1) })).min(1),
  kpis: z
    .array(
      z.strictObject({
        name: text,
        /** Absent where the source names no rhythm. */
        often: z.enum(['daily', 'weekly', 'monthly']).optional(),
        note: text.optional(),
      }),
    )
    .min(1),
});

export const methodSchema = z.strictObject({ title: text, description: text, summary: text });

import { z } from 'astro/zod';
import { leverKeys, type LeverKey } from '../model/levers.ts';

const text = z.string().trim().min(1);

/** Front matter of a role: everything about it that is a list. */
export const roleSchema = z.strictObject({
  title: text,
  /** The source's sign for the role, where it has one. */
  short: z.strictObject({ abbreviation: text, meaning: text }).optional(),
  /** One sentence: what this role is responsible for. */
  summary: text,
  /** The same in a few words, parted by middle dots. */
  holds: text,
  /** Levers that this role has a hand on; none is an answer too. */
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

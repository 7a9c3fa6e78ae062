import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';

/** More than anybody uses, and exact in JavaScript. */
const amount = z.int().min(0).max(1_000_000_000_000);
const count = z.int();

/** Null: no limit. Money is in millionths of a US dollar. */
export const usageLimitsInput = z.strictObject({
  monthlyTokens: amount.nullable(),
  monthlyCostMicros: amount.nullable(),
  memberMonthlyTokens: amount.nullable(),
  memberMonthlyCostMicros: amount.nullable(),
});

export const usageLimitsSchema = z
  .object({
    monthlyTokens: count.nullable(),
    monthlyCostMicros: count.nullable(),
    memberMonthlyTokens: count.nullable(),
    memberMonthlyCostMicros: count.nullable(),
  })
  .meta({ id: 'UsageLimits' });

export const usageQuery = z.object({
  /** A month of UTC; without it, this one. */
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-11')
    .optional(),
});

export const usageSchema = z
  .object({
    month: z.string(),
    /** When the next month begins, and its budget. */
    endsAt: isoDateTime,
    /** Calls that are under way count at their estimate. */
    total: z.object({ tokens: count, costMicros: count }),
    limits: usageLimitsSchema,
    /** What the operators of the platform allow beside. */
    platform: z.object({ monthlyTokens: count.nullable(), monthlyCostMicros: count.nullable() }),
    models: z.array(
      z.object({
        model: z.string(),
        calls: count,
        inputTokens: count,
        cachedInputTokens: count,
        outputTokens: count,
        costMicros: count,
      }),
    ),
    /** Those who used most, at most a hundred. */
    members: z.array(
      z.object({ user: z.object({ id: z.uuid(), name: z.string() }), tokens: count, costMicros: count }),
    ),
  })
  .meta({ id: 'Usage' });

export type UsageView = z.infer<typeof usageSchema>;
export type UsageLimits = z.infer<typeof usageLimitsSchema>;

import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';

/** More than anybody uses, and exact in JavaScript. */
const amount = z.int().min(0).max(1_000_000_000_000);
const model = z.string().trim().min(1).max(200);

export const modelPriceSchema = z
  .object({
    model: z.string(),
    /** Of a million tokens, in millionths of a US dollar; so are the others. */
    inputMicros: z.int(),
    cachedInputMicros: z.int(),
    outputMicros: z.int(),
    updatedAt: isoDateTime,
  })
  .meta({ id: 'ModelPrice' });

export const modelPriceInput = z.strictObject({
  model,
  inputMicros: amount,
  /** Without it, what is cached costs what the rest of the input does. */
  cachedInputMicros: amount.optional(),
  outputMicros: amount,
});

export const modelPriceQuery = z.object({ model });

/** Null: no limit. */
export const budgetInput = z.strictObject({
  monthlyTokens: amount.nullable(),
  monthlyCostMicros: amount.nullable(),
});

export const budgetSchema = z
  .object({
    monthlyTokens: z.int().nullable(),
    monthlyCostMicros: z.int().nullable(),
    /** What the tenant has used in the month named, as its database said at that time. */
    usage: z.object({ month: z.string(), tokens: z.int(), costMicros: z.int(), updatedAt: isoDateTime }).nullable(),
  })
  .meta({ id: 'TenantBudget' });

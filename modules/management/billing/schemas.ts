import { z } from 'zod';
import { momentOf } from '#platform/http/index.ts';

/** More than anybody uses, and exact in JavaScript. */
const amount = z.int().min(0).max(1_000_000_000_000);
const modelMeta = { description: 'The model, as its provider names it.', examples: ['gpt-5-mini'] };
const model = z.string().trim().min(1).max(200).meta(modelMeta);
const price = (of: string, micros: number) => ({
  description: `What a million tokens of ${of} cost, in millionths of a US dollar.`,
  examples: [micros],
});
const inputMeta = price('input', 250_000);
const cachedMeta = price('input that the provider had cached', 25_000);
const outputMeta = price('output', 2_000_000);

export const modelPriceSchema = z
  .object({
    model: z.string().meta(modelMeta),
    inputMicros: z.int().meta(inputMeta),
    cachedInputMicros: z.int().meta(cachedMeta),
    outputMicros: z.int().meta(outputMeta),
    updatedAt: momentOf('When the price was last set'),
  })
  .meta({ id: 'ModelPrice', description: 'What a model costs.' });

export const modelPriceInput = z.strictObject({
  model,
  inputMicros: amount.meta(inputMeta),
  cachedInputMicros: amount.optional().meta({
    ...cachedMeta,
    description: `${cachedMeta.description} Without it: as much as other input.`,
  }),
  outputMicros: amount.meta(outputMeta),
});

export const modelPriceQuery = z.object({ model });

const tokensMeta = { description: 'How many tokens a month at most; `null`: no limit.', examples: [50_000_000] };
const costMeta = {
  description: 'What they may cost a month at most, in millionths of a US dollar; `null`: no limit.',
  examples: [200_000_000],
};

export const budgetInput = z.strictObject({
  monthlyTokens: amount.nullable().meta(tokensMeta),
  monthlyCostMicros: amount.nullable().meta(costMeta),
});

export const budgetSchema = z
  .object({
    monthlyTokens: z.int().nullable().meta(tokensMeta),
    monthlyCostMicros: z.int().nullable().meta(costMeta),
    usage: z
      .object({
        month: z.string().meta({ description: 'The calendar month, `YYYY-MM`.', examples: ['2026-12'] }),
        tokens: z.int().meta({ description: 'How many tokens were used in it.', examples: [1_250_000] }),
        costMicros: z
          .int()
          .meta({ description: 'What they cost, in millionths of a US dollar.', examples: [3_400_000] }),
        updatedAt: momentOf('When the database of the tenant said so'),
      })
      .nullable()
      .describe('What was used when it was last looked at; `null`: not looked at yet.'),
  })
  .meta({ id: 'TenantBudget', description: 'What the models of a tenant may use in a month.' });

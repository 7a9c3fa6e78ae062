import { z } from 'zod';
import { momentOf, personOf } from '#platform/http/index.ts';

/** More than anybody uses, and exact in JavaScript. */
const amount = z.int().min(0).max(1_000_000_000_000);
const count = z.int();

const tokensOf = (whose: string) => ({
  description: `How many tokens ${whose} may use in a month, in and out together. \`null\`: no limit.`,
  examples: [2_000_000],
});
const costOf = (whose: string) => ({
  description: `What ${whose} may cost in a month, in millionths of a US dollar. \`null\`: no limit.`,
  examples: [50_000_000],
});
const [ALL, EACH] = ['the models of the workspace', 'each member'];

export const usageLimitsInput = z.strictObject({
  monthlyTokens: amount.nullable().meta(tokensOf(ALL)),
  monthlyCostMicros: amount.nullable().meta(costOf(ALL)),
  memberMonthlyTokens: amount.nullable().meta(tokensOf(EACH)),
  memberMonthlyCostMicros: amount.nullable().meta(costOf(EACH)),
});

export const usageLimitsSchema = z
  .object({
    monthlyTokens: count.nullable().meta(tokensOf(ALL)),
    monthlyCostMicros: count.nullable().meta(costOf(ALL)),
    memberMonthlyTokens: count.nullable().meta(tokensOf(EACH)),
    memberMonthlyCostMicros: count.nullable().meta(costOf(EACH)),
  })
  .meta({ id: 'UsageLimits', description: 'What models may use in a month of UTC.' });

export const usageQuery = z.object({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-11')
    .optional()
    .meta({ description: 'Which month, in UTC. Without it, this one.', examples: ['2026-11'] }),
});

const tokens = count.meta({ description: 'Tokens that were used, in and out together.', examples: [184_000] });
const costMicros = count.meta({
  description: 'What they cost, in millionths of a US dollar. Models without a price cost nothing here.',
  examples: [920_000],
});

export const usageSchema = z
  .object({
    month: z.string().meta({ description: 'The month that this is about, in UTC.', examples: ['2026-11'] }),
    endsAt: momentOf('When the next month begins, and its budget'),
    total: z.object({ tokens, costMicros }).describe('Of everybody. Calls that are under way count at their estimate.'),
    limits: usageLimitsSchema,
    platform: z
      .object({
        monthlyTokens: count.nullable().meta(tokensOf('this workspace')),
        monthlyCostMicros: count.nullable().meta(costOf('this workspace')),
      })
      .describe('What the operators of the platform allow beside; the smaller limit holds.'),
    models: z
      .array(
        z.object({
          model: z.string().meta({ description: 'The name of the model.', examples: ['gpt-5-mini'] }),
          calls: count.meta({ description: 'How often it was called.', examples: [212] }),
          inputTokens: count.meta({
            description: 'Tokens that it read, those from a cache included.',
            examples: [160_000],
          }),
          cachedInputTokens: count.meta({
            description: 'Of these, tokens that came from the provider’s cache.',
            examples: [40_000],
          }),
          outputTokens: count.meta({ description: 'Tokens that it wrote.', examples: [24_000] }),
          costMicros,
        }),
      )
      .describe('By model.'),
    members: z
      .array(z.object({ user: personOf('Who used them'), tokens, costMicros }))
      .describe('By member: those who used most, at most a hundred.'),
  })
  .meta({ id: 'Usage', description: 'What models used in a month.' });

export type UsageView = z.infer<typeof usageSchema>;
export type UsageLimits = z.infer<typeof usageLimitsSchema>;

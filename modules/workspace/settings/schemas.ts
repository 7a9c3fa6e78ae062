import { z } from 'zod';
import { momentOf } from '#platform/http/index.ts';

const provider = z.enum(['none', 'openai', 'anthropic', 'openai-compatible']).meta({
  description:
    'Whose models are called. `openai-compatible`: a server of your own that speaks OpenAI’s protocol. `none`: answers are put together of passages.',
});
const modelMeta = {
  description: 'The model that writes answers, by the provider’s name for it. `null`: none.',
  examples: ['gpt-5-mini'],
};
const embeddingMeta = {
  description: 'The model that embeds passages and questions. `null`: search is by words alone.',
  examples: ['text-embedding-3-small'],
};
const baseUrlMeta = {
  description: 'Where the provider answers, when it is not at its usual address. Needed with `openai-compatible`.',
  examples: ['https://models.example.com/v1'],
};
const name = z.string().trim().min(1).max(200);

export const modelSettingsSchema = z
  .object({
    provider,
    model: z.string().nullable().meta(modelMeta),
    baseUrl: z.string().nullable().meta(baseUrlMeta),
    hasKey: z.boolean().meta({ description: 'Whether an API key is stored.' }),
    keyHint: z
      .string()
      .nullable()
      .meta({
        description: 'How the stored key ends: enough to tell two keys apart. `null`: there is none.',
        examples: ['x7Qa'],
      }),
    embeddingModel: z.string().nullable().meta(embeddingMeta),
    updatedAt: momentOf('When the settings were last set; `null`: never').nullable(),
  })
  .meta({ id: 'ModelSettings', description: 'Which models a workspace uses.' });

/** The settings as a whole. Only an absent `apiKey` keeps what is stored; null takes it away. */
export const modelSettingsInput = z
  .strictObject({
    provider,
    model: name
      .nullish()
      .meta({ ...modelMeta, description: `${modelMeta.description} Needed with every provider but \`none\`.` }),
    baseUrl: z.string().trim().min(1).max(500).nullish().meta(baseUrlMeta),
    // What can stand in an HTTP header.
    apiKey: z
      .string()
      .trim()
      .regex(/^[\x21-\x7e]+$/)
      .max(500)
      .nullish()
      .meta({
        description: 'The key of the provider. Absent: the stored one stays. `null`: the stored one is removed.',
        examples: ['sk-example'],
      }),
    embeddingModel: name.nullish().meta(embeddingMeta),
  })
  .refine((input) => input.provider === 'none' || typeof input.model === 'string', {
    path: ['model'],
    error: 'is needed with this provider',
  })
  .refine((input) => input.provider !== 'openai-compatible' || typeof input.baseUrl === 'string', {
    path: ['baseUrl'],
    error: 'is needed with this provider',
  });

/** Nothing, or an empty object: what is stored. */
export const modelTestInput = z.union([modelSettingsInput, z.strictObject({}).transform(() => null)]).nullish();

export const modelTestSchema = z
  .object({
    ok: z.boolean().meta({ description: 'Whether the model answered as it should.' }),
    latencyMs: z
      .number()
      .int()
      .meta({ description: 'How long the call took, in milliseconds.', examples: [640] }),
    model: z
      .string()
      .nullable()
      .meta({
        description: 'The name that the provider answered with; `null`: it named none.',
        examples: ['gpt-5-mini-2026-08-07'],
      }),
    error: z
      .object({
        code: z.string().meta({ description: 'What failed, for programs; stable.', examples: ['model_key_invalid'] }),
        message: z
          .object({
            ko: z.string().meta({ description: 'In Korean.', examples: ['모델 제공자가 API 키를 받아들이지 않아요.'] }),
            en: z
              .string()
              .meta({ description: 'In English.', examples: ['The model provider does not accept the API key.'] }),
          })
          .describe('What to tell people.'),
      })
      .nullable()
      .describe('What went wrong; `null`: nothing did.'),
  })
  .meta({ id: 'ModelTest', description: 'What came of calling a model once.' });

export type ModelSettingsView = z.infer<typeof modelSettingsSchema>;
export type ModelSettingsInput = z.infer<typeof modelSettingsInput>;
export type ModelTest = z.infer<typeof modelTestSchema>;

import { z } from 'zod';
import { isoDateTime } from '#platform/http/index.ts';

const provider = z.enum(['none', 'openai', 'anthropic', 'openai-compatible']);
const name = z.string().trim().min(1).max(200);

export const modelSettingsSchema = z
  .object({
    provider,
    model: z.string().nullable(),
    baseUrl: z.string().nullable(),
    hasKey: z.boolean(),
    /** How the key ends: enough to tell two keys apart. The key itself never leaves the server. */
    keyHint: z.string().nullable(),
    embeddingModel: z.string().nullable(),
    /** Null: never set. */
    updatedAt: isoDateTime.nullable(),
  })
  .meta({ id: 'ModelSettings' });

/** The settings as a whole. Only an absent `apiKey` keeps what is stored; null takes it away. */
export const modelSettingsInput = z
  .strictObject({
    provider,
    model: name.nullish(),
    baseUrl: z.string().trim().min(1).max(500).nullish(),
    // What can stand in an HTTP header.
    apiKey: z
      .string()
      .trim()
      .regex(/^[\x21-\x7e]+$/)
      .max(500)
      .nullish(),
    embeddingModel: name.nullish(),
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
    ok: z.boolean(),
    latencyMs: z.number().int(),
    /** The name that the provider answered with. */
    model: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.object({ ko: z.string(), en: z.string() }) }).nullable(),
  })
  .meta({ id: 'ModelTest' });

export type ModelSettingsView = z.infer<typeof modelSettingsSchema>;
export type ModelSettingsInput = z.infer<typeof modelSettingsInput>;
export type ModelTest = z.infer<typeof modelTestSchema>;

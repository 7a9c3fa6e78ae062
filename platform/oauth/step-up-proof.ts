import { z } from 'zod';
import { passkeyAnswer } from '#platform/credentials/index.ts';

/** By what somebody can prove anew who he is; each realm tells which of them an account has. */
export const STEP_UP_METHODS = ['password', 'totp', 'passkey', 'sso'] as const;
export type StepUpMethod = (typeof STEP_UP_METHODS)[number];

/** What somebody brings as proof. Later methods add their own field. */
const byPassword = z.strictObject({ password: z.string().min(1).max(4_000) });
export const stepUpProof = z
  .union([byPassword, z.strictObject({ code: z.string().min(1).max(100) }), z.strictObject({ passkey: passkeyAnswer })])
  .meta({ id: 'StepUpProof' });
export type StepUpProof = z.infer<typeof byPassword>;
export type AnyStepUpProof = z.infer<typeof stepUpProof>;

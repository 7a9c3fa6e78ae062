import { z } from 'zod';

export const roleSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    description: z.string(),
    builtIn: z.boolean(),
    permissions: z.array(z.string()),
  })
  .meta({ id: 'Role' });

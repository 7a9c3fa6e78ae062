import { z } from 'zod';
import { envelope, ok, operatorRoute, type Router } from '#platform/http/index.ts';

const operatorMe = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    role: z.object({ key: z.string(), name: z.string() }).nullable(),
    permissions: z.array(z.string()),
    locale: z.enum(['ko', 'en']),
  })
  .meta({ id: 'OperatorMe' });

export const operatorsRouter: Router = async (app) => {
  app.get(
    '/management/me',
    {
      config: operatorRoute(null),
      schema: { tags: ['management'], summary: 'Which operator I am', response: { 200: envelope(operatorMe) } },
    },
    async (request) => {
      const { operator } = request.operator;
      return ok(request, { ...operator, permissions: [...operator.permissions].sort() });
    },
  );
};

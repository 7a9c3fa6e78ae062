import { z } from 'zod';
import { envelope, idParams, listOf, ok, operatorRoute, page, type Router } from '#platform/http/index.ts';
import type { ResetFactors } from './factors-reset.service.ts';
import { OPERATOR_ROLE_KEYS, type PermissionsOf } from './permissions.ts';
import {
  invitedOperatorSchema,
  operatorChangeBody,
  operatorInviteBody,
  operatorRoleSchema,
  operatorSchema,
} from './schemas.ts';
import type { OperatorsService } from './service.ts';

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

export function createOperatorsRouter(
  service: OperatorsService,
  resetFactors: ResetFactors,
  permissionsOf: PermissionsOf,
): Router {
  return async (app) => {
    app.get(
      '/management/me',
      {
        config: operatorRoute(null),
        schema: {
          operationId: 'getMyOperator',
          tags: ['My operator account'],
          summary: 'Which operator I am',
          response: { 200: envelope(operatorMe) },
        },
      },
      async (request) => {
        const { operator } = request.operator;
        return ok(request, { ...operator, permissions: [...operator.permissions].sort() });
      },
    );

    const tags = ['Operators'];
    app.get(
      '/management/operators',
      {
        config: operatorRoute('operators:read'),
        schema: {
          operationId: 'listOperators',
          tags,
          summary: 'Who runs the fleet',
          response: { 200: listOf(operatorSchema) },
        },
      },
      async (request) => page(request, { items: await service.list(), nextCursor: null }),
    );

    app.get(
      '/management/operator-roles',
      {
        config: operatorRoute('operators:read'),
        schema: {
          operationId: 'listOperatorRoles',
          tags,
          summary: 'What each role may do',
          response: { 200: listOf(operatorRoleSchema) },
        },
      },
      async (request) =>
        page(request, {
          items: OPERATOR_ROLE_KEYS.map((key) => ({ key, permissions: [...permissionsOf(key)] })),
          nextCursor: null,
        }),
    );

    app.post(
      '/management/operators',
      {
        config: operatorRoute('operators:manage', { stepUp: true }),
        schema: {
          operationId: 'createOperator',
          tags,
          summary: 'Invite an operator',
          body: operatorInviteBody,
          response: { 201: envelope(invitedOperatorSchema) },
        },
      },
      async (request, reply) =>
        reply.status(201).send(ok(request, await service.invite(request.operator, request.body))),
    );

    app.post(
      '/management/operators/:id/invitation',
      {
        config: operatorRoute('operators:manage', { stepUp: true }),
        schema: {
          operationId: 'createOperatorInvitation',
          tags,
          summary: 'Invite somebody again who has not come yet; the former link is void',
          params: idParams,
          response: { 201: envelope(invitedOperatorSchema) },
        },
      },
      async (request, reply) =>
        reply.status(201).send(ok(request, await service.inviteAgain(request.operator, request.params.id))),
    );

    app.patch(
      '/management/operators/:id',
      {
        config: operatorRoute('operators:manage', { stepUp: true }),
        schema: {
          operationId: 'updateOperator',
          tags,
          summary: 'Give an operator another role, shut him out, or let him in again',
          params: idParams,
          body: operatorChangeBody,
          response: { 200: envelope(operatorSchema) },
        },
      },
      async (request) => ok(request, await service.change(request.operator, request.params.id, request.body)),
    );

    app.delete(
      '/management/operators/:id/factors',
      {
        config: operatorRoute('operators:manage', { stepUp: true }),
        schema: {
          operationId: 'deleteOperatorFactors',
          tags,
          summary: 'Take the second steps from an operator who has lost them; signs him out everywhere',
          params: idParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await resetFactors(request.operator, request.params.id);
        return ok(request, null);
      },
    );
  };
}

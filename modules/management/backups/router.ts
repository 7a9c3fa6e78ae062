import { z } from 'zod';
import { cursorQuery, envelope, listOf, ok, operatorRoute, page, type Router } from '#platform/http/index.ts';
import { backupErrors } from './errors.ts';
import {
  backupParams,
  backupSchema,
  presentBackup,
  presentRestoration,
  restorationBody,
  restorationSchema,
  tenantParams,
} from './schemas.ts';
import type { BackupsService } from './service.ts';

const tags = ['Backups'];
const base = '/management/tenants/:slug';

export function createBackupsRouter(service: BackupsService): Router {
  return async (app) => {
    app.get(
      `${base}/backups`,
      {
        config: operatorRoute('backups:read'),
        schema: {
          operationId: 'listBackups',
          tags,
          summary: 'List the backups of a tenant, the newest first',
          params: tenantParams,
          querystring: cursorQuery,
          response: { 200: listOf(backupSchema) },
        },
      },
      async (request) => {
        const { items, nextCursor } = await service.list(request.params.slug, request.query);
        return page(request, { items: items.map(presentBackup), nextCursor });
      },
    );

    app.post(
      `${base}/backups`,
      {
        config: operatorRoute('backups:write'),
        schema: {
          operationId: 'createBackup',
          tags,
          summary: 'Back a tenant up; goes on in the background',
          params: tenantParams,
          response: { 202: envelope(backupSchema) },
        },
      },
      async (request, reply) => {
        const { slug } = request.params;
        const { row } = await service.create(request.operator, slug);
        reply.status(202).header('location', `/api/v1/management/tenants/${slug}/backups/${row.id}`);
        return ok(request, presentBackup(row));
      },
    );

    app.get(
      `${base}/backups/:id`,
      {
        config: operatorRoute('backups:read'),
        schema: {
          operationId: 'getBackup',
          tags,
          summary: 'One backup of a tenant',
          params: backupParams,
          response: { 200: envelope(backupSchema) },
        },
      },
      async (request) => ok(request, presentBackup(await service.get(request.params.slug, request.params.id))),
    );

    app.post(
      `${base}/backups/:id/verification`,
      {
        config: operatorRoute('backups:write'),
        schema: {
          operationId: 'createBackupVerification',
          tags,
          summary: 'Read a backup from its beginning to its end, in the background',
          params: backupParams,
          response: { 202: envelope(backupSchema) },
        },
      },
      async (request, reply) => {
        const { slug, id } = request.params;
        const { row } = await service.verify(request.operator, slug, id);
        return reply.status(202).send(ok(request, presentBackup(row)));
      },
    );

    app.post(
      `${base}/backups/:id/restoration`,
      {
        config: operatorRoute('backups:write', { stepUp: true }),
        schema: {
          operationId: 'createBackupRestoration',
          tags,
          summary: 'Put a tenant back to a backup, in the background; what came after it is taken away',
          params: backupParams,
          body: restorationBody,
          response: { 202: envelope(restorationSchema) },
        },
      },
      async (request, reply) => {
        const { slug, id } = request.params;
        const { confirm, keepFormer } = request.body;
        if (confirm !== slug) throw backupErrors.restore_not_confirmed();
        const { row } = await service.restore(request.operator, slug, id, keepFormer);
        return reply.status(202).send(ok(request, presentRestoration(row)));
      },
    );

    app.delete(
      `${base}/backups/:id`,
      {
        config: operatorRoute('backups:write', { stepUp: true }),
        schema: {
          operationId: 'deleteBackup',
          tags,
          summary: 'Delete a backup',
          params: backupParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await service.remove(request.operator, request.params.slug, request.params.id);
        return ok(request, null);
      },
    );

    app.get(
      `${base}/restoration`,
      {
        config: operatorRoute('backups:read'),
        schema: {
          operationId: 'getRestoration',
          tags,
          summary: 'The latest restoration of a tenant, if there was one',
          params: tenantParams,
          response: { 200: envelope(restorationSchema.nullable()) },
        },
      },
      async (request) => {
        const row = await service.restoration(request.params.slug);
        return ok(request, row === null ? null : presentRestoration(row));
      },
    );

    app.delete(
      `${base}/restoration/former-data`,
      {
        config: operatorRoute('backups:write', { stepUp: true }),
        schema: {
          operationId: 'deleteRestorationFormerData',
          tags,
          summary: 'Delete the data from before the latest restoration',
          params: tenantParams,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await service.dropFormer(request.operator, request.params.slug);
        return ok(request, null);
      },
    );
  };
}

import { z } from 'zod';
import {
  cursorQuery,
  envelope,
  idParams,
  listOf,
  ok,
  page,
  type Router,
  workspaceRoute,
} from '#platform/http/index.ts';
import { addComment, deleteComment, listComments } from './comments.service.ts';
import {
  commentParams,
  commentSchema,
  newCommentSchema,
  newTaskSchema,
  summarySchema,
  taskPatchSchema,
  taskQuery,
  taskSchema,
} from './schemas.ts';
import { createTask, deleteTask, getTask, listTasks, summariseTasks, updateTask } from './service.ts';

const read = workspaceRoute('tasks:read');
const write = workspaceRoute('tasks:write');
const tags = ['Tasks'];
const nothing = envelope(z.null());

export const tasksRouter: Router = async (app) => {
  app.get(
    '/tasks',
    {
      config: read,
      schema: { tags, summary: 'List tasks', querystring: taskQuery, response: { 200: listOf(taskSchema) } },
    },
    async (request) => page(request, await listTasks(request.context, request.query)),
  );

  app.get(
    '/tasks/summary',
    { config: read, schema: { tags, summary: 'Count tasks by state', response: { 200: envelope(summarySchema) } } },
    async (request) => ok(request, await summariseTasks(request.context)),
  );

  app.post(
    '/tasks',
    {
      config: write,
      schema: { tags, summary: 'Add a task', body: newTaskSchema, response: { 201: envelope(taskSchema) } },
    },
    async (request, reply) => reply.status(201).send(ok(request, await createTask(request.context, request.body))),
  );

  app.get(
    '/tasks/:id',
    {
      config: read,
      schema: { tags, summary: 'Read a task', params: idParams, response: { 200: envelope(taskSchema) } },
    },
    async (request) => ok(request, await getTask(request.context, request.params.id)),
  );

  app.patch(
    '/tasks/:id',
    {
      config: write,
      schema: {
        tags,
        summary: 'Change a task',
        params: idParams,
        body: taskPatchSchema,
        response: { 200: envelope(taskSchema) },
      },
    },
    async (request) => ok(request, await updateTask(request.context, request.params.id, request.body)),
  );

  app.delete(
    '/tasks/:id',
    { config: write, schema: { tags, summary: 'Delete a task', params: idParams, response: { 200: nothing } } },
    async (request) => {
      await deleteTask(request.context, request.params.id);
      return ok(request, null);
    },
  );

  app.get(
    '/tasks/:id/comments',
    {
      config: read,
      schema: {
        tags,
        summary: 'List the comments of a task',
        params: idParams,
        querystring: cursorQuery,
        response: { 200: listOf(commentSchema) },
      },
    },
    async (request) => page(request, await listComments(request.context, request.params.id, request.query)),
  );

  app.post(
    '/tasks/:id/comments',
    {
      config: write,
      schema: {
        tags,
        summary: 'Comment on a task',
        params: idParams,
        body: newCommentSchema,
        response: { 201: envelope(commentSchema) },
      },
    },
    async (request, reply) => {
      const comment = await addComment(request.context, request.params.id, request.body.body);
      return reply.status(201).send(ok(request, comment));
    },
  );

  app.delete(
    '/tasks/:id/comments/:commentId',
    {
      config: write,
      schema: { tags, summary: 'Delete a comment of yours', params: commentParams, response: { 200: nothing } },
    },
    async (request) => {
      await deleteComment(request.context, request.params.id, request.params.commentId);
      return ok(request, null);
    },
  );
};

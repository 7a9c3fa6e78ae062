import { z } from 'zod';
import { cursorQuery, envelope, listOf, ok, page, type Router, workspaceRoute } from '#platform/http/index.ts';
import { addComment, deleteComment, listComments } from './comments.service.ts';
import { taskErrors } from './errors.ts';
import {
  commentParams,
  commentSchema,
  newCommentSchema,
  newTaskSchema,
  summarySchema,
  taskParams,
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
      schema: {
        operationId: 'listTasks',
        tags,
        summary: 'List tasks',
        description:
          'Lists the tasks of the workspace that fit all the filters given, a page at a time. Every member with `tasks:read` sees all of them.',
        querystring: taskQuery,
        response: { 200: listOf(taskSchema) },
      },
    },
    async (request) => page(request, await listTasks(request.context, request.query)),
  );

  app.get(
    '/tasks/summary',
    {
      config: read,
      schema: {
        operationId: 'getTaskSummary',
        tags,
        summary: 'Count tasks by state',
        description:
          'Counts all tasks of the workspace by their state, and those that are overdue or assigned to the caller.',
        response: { 200: envelope(summarySchema) },
      },
    },
    async (request) => ok(request, await summariseTasks(request.context)),
  );

  app.post(
    '/tasks',
    {
      config: write,
      schema: {
        operationId: 'createTask',
        tags,
        summary: 'Create a task',
        description:
          'Makes a task and puts it at the end of its column of the board. The assignee has to be an active member.',
        errors: [taskErrors.assignee_unknown],
        body: newTaskSchema,
        response: { 201: envelope(taskSchema) },
      },
    },
    async (request, reply) => reply.status(201).send(ok(request, await createTask(request.context, request.body))),
  );

  app.get(
    '/tasks/:id',
    {
      config: read,
      schema: {
        operationId: 'getTask',
        tags,
        summary: 'Get a task',
        description: 'Answers with one task, its description included.',
        params: taskParams,
        response: { 200: envelope(taskSchema) },
      },
    },
    async (request) => ok(request, await getTask(request.context, request.params.id)),
  );

  app.patch(
    '/tasks/:id',
    {
      config: write,
      schema: {
        operationId: 'updateTask',
        tags,
        summary: 'Update a task',
        description:
          'Changes the fields that are given and leaves the others as they are. A new `status` without a `position` puts the task at the end of that column.',
        errors: [taskErrors.assignee_unknown],
        params: taskParams,
        body: taskPatchSchema,
        response: { 200: envelope(taskSchema) },
      },
    },
    async (request) => ok(request, await updateTask(request.context, request.params.id, request.body)),
  );

  app.delete(
    '/tasks/:id',
    {
      config: write,
      schema: {
        operationId: 'deleteTask',
        tags,
        summary: 'Delete a task',
        description: 'Deletes a task with its comments. It cannot be brought back.',
        params: taskParams,
        response: { 200: nothing },
      },
    },
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
        operationId: 'listTaskComments',
        tags,
        summary: 'List the comments of a task',
        description: 'Lists what was said about a task, the oldest first.',
        params: taskParams,
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
        operationId: 'createTaskComment',
        tags,
        summary: 'Comment on a task',
        description: 'Adds a comment in the name of the caller. Comments cannot be changed afterwards.',
        params: taskParams,
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
      schema: {
        operationId: 'deleteTaskComment',
        tags,
        summary: 'Delete a comment',
        description: 'Deletes a comment of the caller. Comments of others can be deleted by nobody but them.',
        errors: [taskErrors.comment_not_yours],
        params: commentParams,
        response: { 200: nothing },
      },
    },
    async (request) => {
      await deleteComment(request.context, request.params.id, request.params.commentId);
      return ok(request, null);
    },
  );
};

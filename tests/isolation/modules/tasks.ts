import { comment, ids, task } from '../../support/guarded.ts';
import { type ModuleCases, may, mayNot, ownerReads } from '../../support/module-cases.ts';

export const cases: ModuleCases = {
  path: 'tasks',
  async make(post) {
    const id = await post('/tasks', { title: 'A task of acme' });
    return { id, commentId: await post(`/tasks/${id}/comments`, { body: 'A comment of acme' }) };
  },
  bodies: { 'PATCH tasks': { title: 'taken' }, 'POST tasks': { body: 'taken' } },
  grants: { task_comments: 'sid', tasks: 'siud' },
  rows: `
    insert into tasks (id, title, description, status, priority, labels, position, created_by)
    values ('${task}', 'x', '', 'open', 'normal', '{}', 1, '${ids.ann}');
    insert into task_comments (id, task_id, author_id, body) values
      ('${comment.anns}', '${task}', '${ids.ann}', 'x'), ('${comment.bobs}', '${task}', '${ids.bob}', 'x');`,
  policies: {
    tasks_workspace: [
      may('bob', `select from tasks where id = '${task}'`),
      may('bob', `update tasks set title = 'x' where id = '${task}'`),
      may('bob', `delete from tasks where id = '${task}'`),
      mayNot('nobody', 'select from tasks'),
      mayNot('nobody', 'delete from tasks'),
      mayNot(
        'nobody',
        `insert into tasks (id, title, description, status, priority, labels, position, created_by)
         values (gen_random_uuid(), 'x', '', 'open', 'normal', '{}', 1, '${ids.ann}')`,
      ),
    ],
    tasks_backup: ownerReads('tasks'),
    task_comments_read: [
      may('bob', `select from task_comments where id = '${comment.anns}'`),
      mayNot('nobody', 'select from task_comments'),
    ],
    task_comments_insert: [
      may(
        'bob',
        `insert into task_comments (id, task_id, author_id, body) values (gen_random_uuid(), '${task}', '${ids.bob}', 'x')`,
      ),
      mayNot(
        'bob',
        `insert into task_comments (id, task_id, author_id, body) values (gen_random_uuid(), '${task}', '${ids.ann}', 'x')`,
      ),
    ],
    task_comments_delete: [
      may('bob', `delete from task_comments where id = '${comment.bobs}'`),
      mayNot('bob', `delete from task_comments where id = '${comment.anns}'`),
    ],
    task_comments_backup: ownerReads('task_comments'),
  },
};

'use client';

import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { Avatar } from '@/components/shell/user-menu.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Task, TaskComment } from '@/lib/api/types.ts';
import { formatWhen } from '@/lib/format.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { taskKeys, useTaskComments } from './api.ts';
import { putTask } from './cache.ts';
import classes from './tasks.module.css';

/** What people said about a task; one's own words can be deleted. */
export function Comments({ task }: { task: Task }) {
  const t = useTranslations('tasks');
  const common = useTranslations('common');
  const locale = useLocale();
  const { can, principal } = useSession();
  const comments = useTaskComments(task.id);
  const change = useChangeComments(task);
  const [deleting, setDeleting] = useState<TaskComment | null>(null);
  return (
    <section className={classes.commentBox} aria-label={t('comments')}>
      <h3>{t('comments')}</h3>
      {comments.isPending && <SkeletonText lines={2} />}
      {comments.isError && <ErrorState compact error={comments.error} retry={() => void comments.refetch()} />}
      {comments.data?.map((comment) => (
        <article key={comment.id} className={classes.comment}>
          <Avatar name={comment.author.name} />
          <div>
            <p className={classes.commentHead}>
              <b>{comment.author.name}</b> <span className="tiny">{formatWhen(comment.createdAt, locale)}</span>
            </p>
            <p className={classes.commentBody}>{comment.body}</p>
          </div>
          {can(PERMISSIONS.tasksWrite) && comment.author.id === principal.id && (
            <ActionIcon size={30} aria-label={t('deleteComment')} onClick={() => setDeleting(comment)}>
              <Icon name="trash" size={16} />
            </ActionIcon>
          )}
        </article>
      ))}
      {comments.data?.length === 0 && <p className="small">{t('noComments')}</p>}
      {can(PERMISSIONS.tasksWrite) && <WriteComment onAdd={(body) => change.add.mutateAsync(body)} />}
      <ConfirmDialog
        opened={deleting !== null}
        onClose={() => setDeleting(null)}
        title={t('deleteCommentTitle')}
        action={common('delete')}
        onConfirm={async () => {
          if (deleting) await change.remove(deleting.id);
        }}
      >
        {t('deleteCommentText')}
      </ConfirmDialog>
    </section>
  );
}

function WriteComment({ onAdd }: { onAdd: (body: string) => Promise<unknown> }) {
  const t = useTranslations('tasks');
  const [body, setBody] = useState('');
  const [sending, setSending] = useState(false);
  function send(): void {
    const text = body.trim();
    if (!text || sending) return;
    setSending(true);
    onAdd(text)
      .then(() => setBody(''))
      .catch(() => {})
      .finally(() => setSending(false));
  }
  return (
    <form
      className={classes.writeComment}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !event.nativeEvent.isComposing) send();
        }}
        placeholder={t('commentHint')}
        aria-label={t('commentHint')}
        maxLength={10_000}
        minRows={2}
      />
      {body.trim() !== '' && (
        <Button type="submit" size="xs" variant="filled" loading={sending}>
          {t('addComment')}
        </Button>
      )}
    </form>
  );
}

function useChangeComments(task: Task) {
  const t = useTranslations('tasks');
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const key = taskKeys.comments(task.id);
  const count = (by: number) => putTask(client, { ...task, commentCount: Math.max(0, task.commentCount + by) });
  const add = useMutation({
    mutationFn: (body: string) => api.post<TaskComment>(`/tasks/${task.id}/comments`, { body }),
    onSuccess: (comment) => {
      client.setQueryData<TaskComment[]>(key, (before = []) => [...before, comment]);
      count(1);
    },
    onError: (error) => notifyError(error, t('commentFailed')),
  });
  /** @throws when the server refuses */
  async function remove(id: string): Promise<void> {
    await api.delete(`/tasks/${task.id}/comments/${id}`);
    client.setQueryData<TaskComment[]>(key, (before = []) => before.filter((c) => c.id !== id));
    count(-1);
  }
  return { add, remove };
}

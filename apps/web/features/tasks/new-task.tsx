'use client';

import { Alert, Button, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { useCreateTask } from './mutations.ts';
import { type TaskFacts, TaskFields } from './task-fields.tsx';
import classes from './tasks.module.css';

const BLANK: TaskFacts & { title: string; description: string } = {
  title: '',
  description: '',
  status: 'open',
  priority: 'normal',
  assignee: null,
  dueOn: null,
  labels: [],
};

/** The form of a new task. What was written stays when the server refuses. */
export function NewTaskDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('tasks');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const create = useCreateTask();
  const [task, setTask] = useState(BLANK);
  const error = create.error ? say(create.error, locale) : null;

  function close(): void {
    onClose();
    create.reset();
  }

  return (
    <Modal opened={opened} onClose={close} title={t('newTitle')} size={560}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const { assignee, title, ...rest } = task;
          if (!title.trim()) return;
          create.mutate(
            { ...rest, title: title.trim(), assigneeId: assignee?.id ?? null },
            {
              onSuccess: () => {
                setTask(BLANK);
                notifyDone(t('created'));
                onClose();
              },
            },
          );
        }}
      >
        <TextInput
          data-autofocus
          label={t('field.title')}
          required
          withAsterisk={false}
          maxLength={200}
          value={task.title}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTask((now) => ({ ...now, title: value }));
          }}
        />
        <Textarea
          label={t('field.description')}
          maxLength={20_000}
          value={task.description}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTask((now) => ({ ...now, description: value }));
          }}
        />
        <div className={classes.facts}>
          <TaskFields value={task} onChange={(part) => setTask((now) => ({ ...now, ...part }))} />
        </div>
        {error && (
          <Alert color="red" variant="light" role="alert">
            {error.detail} <code className="tiny">{error.code}</code>
          </Alert>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="subtle" onClick={close}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={create.isPending} disabled={!task.title.trim()}>
            {t('create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

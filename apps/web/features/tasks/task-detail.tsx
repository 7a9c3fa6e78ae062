'use client';

import { ActionIcon, Button, Menu, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Task } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useTask } from './api.ts';
import { Comments } from './comments.tsx';
import { useTaskFilters } from './filters.ts';
import { Labels } from './labels.tsx';
import { useChangeTask, useDeleteTask } from './mutations.ts';
import { DueDay } from './status.tsx';
import { TaskFields } from './task-fields.tsx';
import classes from './tasks.module.css';

/** One task beside the list; on a phone over it. Escape closes it. */
export function TaskDetail({ id }: { id: string }) {
  const t = useTranslations('tasks');
  const router = useRouter();
  const { listHref } = useTaskFilters();
  const task = useTask(id);

  function close(): void {
    router.push(listHref, { scroll: false });
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inField = (event.target as HTMLElement | null)?.closest('input, textarea, [role="dialog"], [role="menu"]');
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) router.push(listHref, { scroll: false });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [router, listHref]);

  return (
    <aside className={classes.detail} aria-label={t('detail')}>
      {task.data ? (
        <Loaded key={task.data.id} task={task.data} onClose={close} />
      ) : (
        <>
          <header className={classes.detailHead}>
            <span className={classes.grow} />
            <CloseTask onClose={close} />
          </header>
          <div className={classes.detailBody}>
            {task.isError ? (
              <ErrorState compact error={task.error} retry={() => void task.refetch()} />
            ) : (
              <SkeletonText lines={6} />
            )}
          </div>
        </>
      )}
    </aside>
  );
}

function CloseTask({ onClose }: { onClose: () => void }) {
  const t = useTranslations('tasks');
  return (
    <ActionIcon onClick={onClose} aria-label={t('close')}>
      <Icon name="close" />
    </ActionIcon>
  );
}

function Loaded({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useTranslations('tasks');
  const common = useTranslations('common');
  const locale = useLocale();
  const { can } = useSession();
  const update = useChangeTask();
  const remove = useDeleteTask();
  const [asking, ask] = useDisclosure(false);
  const writes = can(PERMISSIONS.tasksWrite);
  return (
    <>
      <header className={classes.detailHead}>
        <span className="small">{t('numbered', { number: task.number })}</span>
        <span className={classes.grow} />
        {writes && (
          <Menu width={170}>
            <Menu.Target>
              <ActionIcon aria-label={common('more')}>
                <Icon name="more" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item color="red" leftSection={<Icon name="trash" size={16} />} onClick={ask.open}>
                {common('delete')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
        <CloseTask onClose={onClose} />
      </header>
      <div className={classes.detailBody}>
        <Title title={task.title} disabled={!writes} onSave={(title) => update.mutate({ task, change: { title } })} />
        {writes ? (
          <div className={classes.facts}>
            <TaskFields value={task} onChange={(change) => update.mutate({ task, change })} />
          </div>
        ) : (
          <ReadFacts task={task} />
        )}
        <Description
          text={task.description}
          disabled={!writes}
          onSave={(description) => update.mutateAsync({ task, change: { description } })}
        />
        <p className="tiny">
          {t('createdBy', { name: task.createdBy.name, when: formatDateTime(task.createdAt, locale) })}
          {task.completedAt ? ` · ${t('completedAt', { when: formatDateTime(task.completedAt, locale) })}` : ''}
        </p>
        <Comments task={task} />
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('deleteTitle')}
        action={common('delete')}
        onConfirm={async () => {
          await remove(task);
          onClose();
        }}
      >
        {t('deleteText', { title: task.title })}
      </ConfirmDialog>
    </>
  );
}

/** The facts of a task for those who may not change them. */
function ReadFacts({ task }: { task: Task }) {
  const t = useTranslations('tasks');
  const facts: [string, ReactNode][] = [
    [t('field.status'), t(`status.${task.status}`)],
    [t('field.priority'), t(`priority.${task.priority}`)],
    [t('field.assignee'), task.assignee?.name ?? t('nobody')],
    [t('field.due'), task.dueOn ? <DueDay key="due" task={task} /> : t('noDue')],
    [t('field.labels'), task.labels.length > 0 ? <Labels key="labels" labels={task.labels} /> : null],
  ];
  return (
    <dl className={classes.readFacts}>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** The title, changed where it stands: Enter or leaving it saves, Escape takes it back. */
function Title({ title, disabled, onSave }: { title: string; disabled: boolean; onSave: (title: string) => void }) {
  const t = useTranslations('tasks');
  const [text, setText] = useState(title);
  useEffect(() => setText(title), [title]);
  function save(): void {
    const next = text.trim().replace(/\s*\n\s*/g, ' ');
    if (next && next !== title) onSave(next);
    else setText(title);
  }
  if (disabled) return <h2 className={classes.detailTitle}>{title}</h2>;
  return (
    <Textarea
      aria-label={t('field.title')}
      value={text}
      maxLength={200}
      autosize
      minRows={1}
      variant="unstyled"
      classNames={{ input: classes.titleInput }}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          event.currentTarget.blur();
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          setText(title);
        }
      }}
    />
  );
}

/** The description; once it differs, it can be saved or taken back. */
function Description({
  text,
  disabled,
  onSave,
}: {
  text: string;
  disabled: boolean;
  onSave: (text: string) => Promise<unknown>;
}) {
  const t = useTranslations('tasks');
  const common = useTranslations('common');
  const [draft, setDraft] = useState(text);
  const [saving, setSaving] = useState(false);
  useEffect(() => setDraft(text), [text]);
  const changed = draft !== text;
  if (disabled) return text ? <p className={classes.descriptionText}>{text}</p> : null;
  return (
    <div className={classes.description}>
      <Textarea
        label={t('field.description')}
        placeholder={t('descriptionHint')}
        value={draft}
        maxLength={20_000}
        minRows={3}
        maxRows={18}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      {(changed || saving) && (
        <div className={classes.saveRow}>
          <Button variant="subtle" size="xs" disabled={saving} onClick={() => setDraft(text)}>
            {common('cancel')}
          </Button>
          <Button
            variant="filled"
            size="xs"
            loading={saving}
            onClick={() => {
              const kept = draft;
              setSaving(true);
              // Refused (the mutation tells why): what was written stays to try again.
              onSave(kept)
                .catch(() => setDraft(kept))
                .finally(() => setSaving(false));
            }}
          >
            {common('save')}
          </Button>
        </div>
      )}
    </div>
  );
}

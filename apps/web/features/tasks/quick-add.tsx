'use client';

import { TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import type { TaskFilters } from './filters.ts';
import { useCreateTask } from './mutations.ts';
import classes from './tasks.module.css';

/** One line to write a task down. It takes on the state, person and label that the list is narrowed to. */
export function QuickAdd({ filters }: { filters: TaskFilters }) {
  const t = useTranslations('tasks');
  const create = useCreateTask();
  const notifyError = useNotifyError();
  const [title, setTitle] = useState('');
  const input = useRef<HTMLInputElement>(null);

  function add(): void {
    const text = title.trim();
    if (!text || create.isPending) return;
    setTitle('');
    create.mutate(
      {
        title: text,
        ...(filters.status ? { status: filters.status } : {}),
        ...(filters.assigneeId ? { assigneeId: filters.assigneeId } : {}),
        ...(filters.label ? { labels: [filters.label] } : {}),
      },
      {
        onError: (error) => {
          // What was typed comes back, unless something new stands there already.
          setTitle((now) => now || text);
          notifyError(error, t('createFailed'));
        },
        onSettled: () => input.current?.focus(),
      },
    );
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        ref={input}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter that ends a Korean syllable must not send the form.
          if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault();
        }}
        placeholder={t('quickAdd')}
        aria-label={t('quickAdd')}
        maxLength={200}
        leftSection={<Icon name="plus" size={16} />}
        classNames={{ input: classes.quickAdd }}
      />
    </form>
  );
}

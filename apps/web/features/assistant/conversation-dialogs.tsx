'use client';

import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Conversation } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import { conversationCalls, conversationKey } from './api.ts';

type Named = { id: string; title: string };

export function RenameConversation({
  conversation,
  opened,
  onClose,
}: {
  conversation: Named;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const api = useApi();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const [title, setTitle] = useState(conversation.title);
  useEffect(() => {
    if (opened) setTitle(conversation.title);
  }, [opened, conversation.title]);
  const rename = useMutation({
    mutationFn: (next: string) => conversationCalls(api).rename(conversation.id, next),
    onSuccess: (changed) => {
      client.setQueryData<Conversation>(conversationKey(conversation.id), (before) =>
        before ? { ...before, title: changed.title } : before,
      );
      void client.invalidateQueries({ queryKey: ['conversations'] });
      onClose();
    },
    onError: (error) => notifyError(error),
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('renameTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim()) rename.mutate(title.trim());
        }}
      >
        <TextInput
          data-autofocus
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
          aria-label={t('titleLabel')}
        />
        <Group justify="flex-end" gap={8} mt={18}>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={rename.isPending} disabled={!title.trim()}>
            {common('save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** Asks before a conversation goes; when it is the open one, the page goes on to a new one. */
export function DeleteConversation({
  conversation,
  current,
  opened,
  onClose,
}: {
  conversation: Named;
  current: boolean;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const api = useApi();
  const client = useQueryClient();
  const router = useRouter();
  const paths = usePaths();
  const notifyError = useNotifyError();
  const remove = useMutation({
    mutationFn: () => conversationCalls(api).remove(conversation.id),
    onSuccess: () => {
      onClose();
      if (current) router.push(paths.assistant);
      client.removeQueries({ queryKey: conversationKey(conversation.id) });
      void client.invalidateQueries({ queryKey: ['conversations', 'recent'] });
      void client.invalidateQueries({ queryKey: ['conversations', 'list'] });
      notifyDone(t('deleted'));
    },
    onError: (error) => notifyError(error),
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('deleteTitle')}>
      <Text size="sm">{t('deleteText', { title: conversation.title })}</Text>
      <Group justify="flex-end" gap={8} mt={20}>
        <Button variant="subtle" color="gray" onClick={onClose} data-autofocus>
          {common('cancel')}
        </Button>
        <Button variant="filled" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
          {common('delete')}
        </Button>
      </Group>
    </Modal>
  );
}

'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ConfirmDialog, NameDialog } from '@/components/dialogs.tsx';
import type { Conversation } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { notifyDone } from '@/lib/use-error-text.ts';
import { conversationCalls, conversationKey } from './api.ts';

type DialogProps = { conversation: { id: string; title: string }; opened: boolean; onClose: () => void };

export function RenameConversation({ conversation, opened, onClose }: DialogProps) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const api = useApi();
  const client = useQueryClient();
  return (
    <NameDialog
      opened={opened}
      onClose={onClose}
      title={t('renameTitle')}
      label={t('titleLabel')}
      initial={conversation.title}
      action={common('save')}
      onSubmit={async (name) => {
        const { title } = await conversationCalls(api).rename(conversation.id, name);
        client.setQueryData<Conversation>(conversationKey(conversation.id), (before) =>
          before ? { ...before, title } : before,
        );
        void client.invalidateQueries({ queryKey: ['conversations'] });
      }}
    />
  );
}

/** Asks before a conversation goes; when it is the open one (`current`), the page goes on to a new one. */
export function DeleteConversation({ conversation, current, opened, onClose }: DialogProps & { current: boolean }) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const api = useApi();
  const client = useQueryClient();
  const router = useRouter();
  const paths = usePaths();
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('deleteTitle')}
      action={common('delete')}
      onConfirm={async () => {
        await conversationCalls(api).remove(conversation.id);
        if (current) router.push(paths.assistant);
        client.removeQueries({ queryKey: conversationKey(conversation.id) });
        void client.invalidateQueries({ queryKey: ['conversations', 'recent'] });
        void client.invalidateQueries({ queryKey: ['conversations', 'list'] });
        notifyDone(t('deleted'));
      }}
    >
      {t('deleteText', { title: conversation.title })}
    </ConfirmDialog>
  );
}

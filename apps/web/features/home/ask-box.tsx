'use client';

import { ActionIcon } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { useBegin } from '@/features/assistant/use-begin.ts';
import { usePaths } from '@/lib/slug.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import classes from './home.module.css';

/** One field at the centre of the house: a question goes to the assistant, or its words to search. */
export function AskBox({ canAsk }: { canAsk: boolean }) {
  const t = useTranslations('home.ask');
  const paths = usePaths();
  const router = useRouter();
  const [text, setText] = useState('');
  const begin = useBegin();
  const notifyError = useNotifyError();
  const asked = text.trim();

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!asked || begin.pending) return;
    if (!canAsk) {
      router.push(paths.search({ q: asked }));
      return;
    }
    begin.start(asked, []).then(
      (id) => router.push(paths.conversation(id)),
      (error) => notifyError(error),
    );
  }

  return (
    <form className={`card ${classes.ask}`} onSubmit={submit}>
      <input
        className={classes.askInput}
        aria-label={t('label')}
        placeholder={canAsk ? t('placeholder') : t('placeholderSearch')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        enterKeyHint="send"
      />
      {canAsk && (
        <button type="button" className={classes.askSearch} onClick={() => router.push(paths.search({ q: asked }))}>
          <Icon name="find" size={16} />
          {t('search')}
        </button>
      )}
      <ActionIcon
        type="submit"
        variant="filled"
        color="jade"
        size={38}
        loading={begin.pending}
        aria-label={canAsk ? t('go') : t('search')}
      >
        <Icon name={canAsk ? 'up' : 'find'} />
      </ActionIcon>
    </form>
  );
}

'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { EmptyState } from '@/components/states.tsx';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useReadyDocuments } from './api.ts';
import classes from './assistant.module.css';

/** An empty conversation: three questions to begin with, about documents that are really there. */
export function Starters({ onAsk }: { onAsk: (question: string) => void }) {
  const t = useTranslations('assistant');
  const paths = usePaths();
  const { can } = useSession();
  const { data, isPending } = useReadyDocuments();
  if (isPending) return null;
  const documents = data?.items ?? [];
  const [first] = documents;
  if (!first) {
    return (
      <EmptyState
        icon="document"
        title={t('empty.noDocuments')}
        action={
          can(PERMISSIONS.documentsWrite) && (
            <Button variant="filled" component={Link} href={paths.documents({ upload: true })}>
              {t('empty.upload')}
            </Button>
          )
        }
      >
        {t('empty.noDocumentsText')}
      </EmptyState>
    );
  }
  const titleAt = (index: number) => (documents[index] ?? first).title;
  const questions = [
    t('starter.summary', { title: titleAt(0) }),
    t('starter.dates', { title: titleAt(1) }),
    t('starter.terms', { title: titleAt(2) }),
  ];
  return (
    <div className={classes.welcome}>
      <h2 className={classes.welcomeTitle}>{t('empty.title')}</h2>
      <p className="small">{t('empty.text')}</p>
      <ul className={classes.starters}>
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className={classes.starter} onClick={() => onAsk(question)}>
              <span>{question}</span>
              <Icon name="right" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

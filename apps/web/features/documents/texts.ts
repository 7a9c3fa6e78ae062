'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { PillTone } from '@/components/pill.tsx';
import type { Document, Failure } from '@/lib/api/types.ts';
import { formatPercent } from '@/lib/format.ts';

/** Why a file could not be read, in the reader's language. */
export function useFailureText(): (failure: Failure | null) => string {
  const locale = useLocale();
  const t = useTranslations('documents');
  return useCallback((failure) => failure?.message[locale] ?? t('failureUnknown'), [locale, t]);
}

/** What the server does with a document right now, with how far it is. */
export function useStageText(): (document: Pick<Document, 'stage' | 'progress' | 'status'>) => string {
  const locale = useLocale();
  const t = useTranslations('documents.stage');
  return useCallback(
    (document) => {
      const text = t(document.stage);
      const telling = document.status === 'processing' && document.progress > 0 && document.progress < 1;
      return telling ? `${text} ${formatPercent(document.progress, locale)}` : text;
    },
    [t, locale],
  );
}

const TONES: Record<Document['status'], PillTone> = {
  ready: 'ok',
  failed: 'bad',
  cancelled: 'plain',
  queued: 'plain',
  processing: 'plain',
};

/** A document's state as a pill: what it is, or that it has several versions. */
export function useStatusPill(): (document: Document) => { tone: PillTone; text: string } {
  const t = useTranslations('documents');
  const stageText = useStageText();
  return useCallback(
    (document) => {
      if (document.status === 'processing') return { tone: 'plain', text: stageText(document) };
      if (document.status === 'ready' && document.versionCount > 1) {
        return { tone: 'ok', text: t('readyVersion', { version: document.version }) };
      }
      return { tone: TONES[document.status], text: t(`status.${document.status}`) };
    },
    [t, stageText],
  );
}

'use client';

import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Page } from '@/components/page.tsx';
import { SkeletonRows, SkeletonText } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import type { Mail, MailSummary } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { useApi } from '@/lib/session/provider.tsx';
import { useMails } from './api.ts';
import classes from './console.module.css';

/** Mails that nobody was sent, because there is no mail server. */
export function MailPage() {
  const t = useTranslations('console');
  const [open, setOpen] = useState<MailSummary | null>(null);
  const list = useMails();
  const endless = useEndless(list);
  const columns = useMailColumns();
  const mails = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('mail')} lead={t('mailLead')}>
      {list.isPending ? (
        <SkeletonRows rows={8} />
      ) : list.isError && mails.length === 0 ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : mails.length === 0 ? (
        <EmptyState icon="assistant" title={t('noMail')} />
      ) : (
        <DataTable
          label={t('mail')}
          rows={mails}
          columns={columns}
          rowKey={(mail) => mail.id}
          rowName={(mail) => mail.subject}
          onOpen={setOpen}
          phoneRowHeight={62}
          {...endless}
        />
      )}
      {open && <MailDialog mail={open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function useMailColumns(): Column<MailSummary>[] {
  const t = useTranslations('console');
  const locale = useLocale();
  return [
    {
      key: 'subject',
      header: t('mailSubject'),
      cell: (mail) => (
        <span className={classes.tenantCell}>
          <span className="truncate">{mail.subject}</span>
          <span className={classes.phoneLine}>
            <span className="truncate">{mail.to}</span> {formatDateTime(mail.createdAt, locale)}
          </span>
        </span>
      ),
    },
    { key: 'to', header: t('mailTo'), width: '260px', wide: true, cell: (mail) => mail.to },
    {
      key: 'at',
      header: t('mailAt'),
      width: '190px',
      numeric: true,
      wide: true,
      cell: (mail) => <span className="small">{formatDateTime(mail.createdAt, locale)}</span>,
    },
  ];
}

/** One mail with its text. Whoever opens it is written down: its links open accounts. */
function MailDialog({ mail, onClose }: { mail: MailSummary; onClose: () => void }) {
  const locale = useLocale();
  const api = useApi();
  const whole = useQuery({
    queryKey: ['mails', 'one', mail.id],
    queryFn: ({ signal }) => api.get<Mail>(`/mails/${mail.id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Modal opened onClose={onClose} title={mail.subject} size={560}>
      <p className="small">
        {mail.to} · {formatDateTime(mail.createdAt, locale)}
      </p>
      {whole.data ? (
        <pre className={classes.mailText}>{whole.data.text}</pre>
      ) : whole.isError ? (
        <ErrorState compact error={whole.error} retry={() => void whole.refetch()} />
      ) : (
        <SkeletonText lines={5} />
      )}
    </Modal>
  );
}

'use client';

import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Page } from '@/components/page.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Mail, MailSummary } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';
import classes from './console.module.css';

/** Mails that nobody was sent, because there is no mail server. */
export function MailPage() {
  const t = useTranslations('console');
  const format = useFormatter();
  const api = useApi();
  const [open, setOpen] = useState<string | null>(null);
  const mails = useQuery({
    queryKey: ['mails'],
    queryFn: async ({ signal }) =>
      (await api.list<MailSummary>('/mails', { query: { limit: 100, cursor: null }, signal })).items,
    refetchInterval: 5_000,
  });
  return (
    <Page title={t('mail')}>
      <p className="small">{t('mailLead')}</p>
      {mails.isPending ? (
        <Skeleton height={180} radius={10} />
      ) : mails.isError ? (
        <ErrorState error={mails.error} retry={() => void mails.refetch()} />
      ) : mails.data.length === 0 ? (
        <p>{t('noMail')}</p>
      ) : (
        <section className={`card ${classes.panel}`} aria-label={t('mail')}>
          <table>
            <thead>
              <tr>
                <th>{t('mailSubject')}</th>
                <th>{t('mailTo')}</th>
                <th>{t('mailAt')}</th>
              </tr>
            </thead>
            <tbody>
              {mails.data.map((mail) => (
                <tr key={mail.id}>
                  <td>
                    <details open={open === mail.id} onToggle={(event) => event.currentTarget.open && setOpen(mail.id)}>
                      <summary>{mail.subject}</summary>
                      {open === mail.id && <MailText id={mail.id} />}
                    </details>
                  </td>
                  <td>{mail.to}</td>
                  <td>{format.dateTime(new Date(mail.createdAt), { dateStyle: 'medium', timeStyle: 'short' })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  );
}

function MailText({ id }: { id: string }) {
  const api = useApi();
  const mail = useQuery({
    queryKey: ['mails', id],
    queryFn: ({ signal }) => api.get<Mail>(`/mails/${id}`, { signal }),
  });
  if (mail.isError) return <ErrorState compact error={mail.error} retry={() => void mail.refetch()} />;
  return mail.data ? <pre>{mail.data.text}</pre> : <Skeleton height={80} />;
}

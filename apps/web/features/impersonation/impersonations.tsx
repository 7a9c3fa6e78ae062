'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { Pill } from '@/components/pill.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { Impersonation, Tenant } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useEnd, useImpersonations } from './api.ts';
import { BeginDialog } from './begin-dialog.tsx';
import classes from './impersonation.module.css';

/** Working in a tenant as one of its people: begin, see who does or did, end. */
export function Impersonations({ tenant }: { tenant: Tenant }) {
  const t = useTranslations('impersonation');
  const [beginning, begin] = useDisclosure(false);
  const list = useImpersonations(tenant.slug);
  return (
    <section className={classes.section} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      {tenant.state === 'active' && (
        <div>
          <Button leftSection={<Icon name="person" size={16} />} onClick={begin.open}>
            {t('work')}
          </Button>
        </div>
      )}
      {list.isPending ? (
        <SkeletonText lines={2} />
      ) : list.isError ? (
        <ErrorState compact error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <p className="small">{t('none')}</p>
      ) : (
        <ul className={classes.list}>
          {list.data.map((impersonation) => (
            <Row key={impersonation.id} slug={tenant.slug} impersonation={impersonation} />
          ))}
        </ul>
      )}
      {beginning && <BeginDialog tenant={tenant} onClose={begin.close} />}
    </section>
  );
}

function Row({ slug, impersonation }: { slug: string; impersonation: Impersonation }) {
  const t = useTranslations('impersonation');
  const locale = useLocale();
  const { principal, can } = useSession();
  const end = useEnd(slug);
  const notifyError = useNotifyError();
  const { id, operator, member, reason, createdAt, expiresAt, endReason } = impersonation;
  const mayEnd = operator.id === principal.id || can(OPERATOR_PERMISSIONS.operatorsManage);
  return (
    <li>
      <span className={classes.who}>
        {t('line', { operator: operator.name, member: member.name })}
        <span className="small" style={{ display: 'block' }}>
          {reason}
        </span>
        <span className="small">
          {endReason
            ? `${formatDateTime(createdAt, locale)} · ${t(`endReason.${endReason}`)}`
            : t('until', { when: formatDateTime(expiresAt, locale) })}
        </span>
      </span>
      {endReason === null &&
        (mayEnd ? (
          <Button
            size="xs"
            color="red"
            loading={end.isPending}
            onClick={() => end.mutate(id, { onError: (error) => notifyError(error) })}
          >
            {t('end')}
          </Button>
        ) : (
          <Pill tone="warn">{t('running')}</Pill>
        ))}
    </li>
  );
}

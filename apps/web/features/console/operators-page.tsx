'use client';

import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { Pill } from '@/components/pill.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { InvitedOperator, Operator } from '@/lib/api/types.ts';
import { formatDateTime } from '@/lib/format.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import classes from './console.module.css';
import { InviteOperator, OPERATOR_ROLES } from './invite-operator.tsx';

const TONES = { invited: 'plain', active: 'ok', disabled: 'warn' } as const;

/** Who runs the fleet; whoever may, invites and changes them here. */
export function OperatorsPage() {
  const t = useTranslations('console');
  const api = useApi();
  const { principal } = useSession();
  const mayManage = principal.permissions.includes('operators:manage');
  const [inviting, invite] = useDisclosure(false);
  const [ready, setReady] = useState<InvitedOperator | null>(null);
  const operators = useQuery({
    queryKey: ['operators'],
    queryFn: async ({ signal }) => (await api.list<Operator>('/operators', { signal })).items,
  });
  return (
    <Page
      title={t('operators')}
      actions={
        mayManage ? (
          <Button variant="filled" onClick={invite.open} leftSection={<Icon name="plus" size={16} />}>
            {t('inviteOperator')}
          </Button>
        ) : null
      }
    >
      <p className="small">{t('operatorsLead')}</p>
      {operators.isPending ? (
        <Skeleton height={180} radius={10} />
      ) : operators.isError ? (
        <ErrorState error={operators.error} retry={() => void operators.refetch()} />
      ) : (
        <section className={`card ${classes.panel}`} aria-label={t('operators')}>
          <table>
            <thead>
              <tr>
                <th>{t('operatorName')}</th>
                <th>{t('operatorRole')}</th>
                <th>{t('operatorStatus')}</th>
                <th>{t('operatorLastSignIn')}</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {operators.data.map((operator) => (
                <OperatorRow
                  key={operator.id}
                  operator={operator}
                  isSelf={operator.id === principal.id}
                  mayManage={mayManage}
                  onInvited={(invited) => {
                    setReady(invited);
                    invite.open();
                  }}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {inviting && (
        <InviteOperator
          ready={ready}
          onClose={() => {
            invite.close();
            setReady(null);
          }}
        />
      )}
    </Page>
  );
}

function OperatorRow({
  operator,
  isSelf,
  mayManage,
  onInvited,
}: {
  operator: Operator;
  isSelf: boolean;
  mayManage: boolean;
  onInvited: (invited: InvitedOperator) => void;
}) {
  const t = useTranslations('console');
  const locale = useLocale();
  const say = useErrorText();
  const api = useApi();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const { id, name, email, role, status, kind } = operator;
  const done = () => client.invalidateQueries({ queryKey: ['operators'] });
  const change = useMutation({
    mutationFn: (what: Partial<Pick<Operator, 'role' | 'status'>>) => api.patch<Operator>(`/operators/${id}`, what),
    onSuccess: () => notifyDone(t('operatorChanged', { name })),
    onSettled: done,
  });
  const again = useMutation({
    mutationFn: () => api.post<InvitedOperator>(`/operators/${id}/invitation`),
    onSuccess: onInvited,
  });
  const problem = change.error ?? again.error;
  const mayChange = mayManage && !isSelf;
  return (
    <tr>
      <td>
        {name} {isSelf && <Pill>{t('operatorSelf')}</Pill>}
        <div className="small">{email ?? t('operatorService')}</div>
        {problem && (
          <p role="alert" className="small">
            {say(problem, locale).detail}
          </p>
        )}
      </td>
      <td>
        {mayChange ? (
          <Select
            aria-label={`${t('operatorRole')}: ${name}`}
            value={role}
            data={OPERATOR_ROLES.map((value) => ({ value, label: t(`operatorRoles.${value}`) }))}
            onChange={(value) => {
              const next = OPERATOR_ROLES.find((one) => one === value);
              if (next !== undefined && next !== role) change.mutate({ role: next });
            }}
            allowDeselect={false}
            disabled={change.isPending}
            w={150}
          />
        ) : (
          t(`operatorRoles.${role}`)
        )}
      </td>
      <td>
        <Pill tone={TONES[status]}>{t(`operatorStates.${status}`)}</Pill>
      </td>
      <td>{operator.lastSignInAt ? formatDateTime(operator.lastSignInAt, locale) : t('operatorNever')}</td>
      <td>
        {mayChange && kind === 'person' && status === 'invited' && (
          <Button size="xs" onClick={() => again.mutate()} loading={again.isPending}>
            {t('operatorInviteAgain')}
          </Button>
        )}
        {mayChange &&
          (status === 'disabled' ? (
            <Button size="xs" onClick={() => change.mutate({ status: 'active' })} loading={change.isPending}>
              {t('operatorEnable')}
            </Button>
          ) : (
            <Button size="xs" color="red" onClick={ask.open}>
              {t('operatorDisable')}
            </Button>
          ))}
        <ConfirmDialog
          opened={asking}
          onClose={ask.close}
          title={t('operatorDisableTitle', { name })}
          action={t('operatorDisable')}
          onConfirm={() => change.mutateAsync({ status: 'disabled' })}
        >
          {t('operatorDisableText')}
        </ConfirmDialog>
      </td>
    </tr>
  );
}

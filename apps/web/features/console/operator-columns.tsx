'use client';

import { Select } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Pill } from '@/components/pill.tsx';
import type { Column } from '@/components/table/data-table.tsx';
import type { InvitedOperator, Operator } from '@/lib/api/types.ts';
import { formatDateTime, formatWhen } from '@/lib/format.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useNotifyError } from '@/lib/use-error-text.ts';
import { useChangeOperator } from './api.ts';
import classes from './console.module.css';
import { OPERATOR_ROLES } from './invite-operator.tsx';
import { OperatorActions } from './operator-actions.tsx';

const TONES = { invited: 'plain', active: 'ok', disabled: 'warn' } as const;

export function useOperatorColumns(onInvited: (invited: InvitedOperator) => void): Column<Operator>[] {
  const t = useTranslations('console');
  const locale = useLocale();
  const { can } = useSession();
  const lastSignIn = ({ lastSignInAt }: Operator) =>
    lastSignInAt ? (
      <span className="small" title={formatDateTime(lastSignInAt, locale)}>
        {formatWhen(lastSignInAt, locale)}
      </span>
    ) : (
      <span className="small">{t('operatorNever')}</span>
    );
  return [
    { key: 'name', header: t('operatorName'), cell: (operator) => <Person operator={operator} /> },
    {
      key: 'role',
      header: t('operatorRole'),
      width: '178px',
      wide: true,
      cell: (operator) => <RoleCell operator={operator} />,
    },
    {
      key: 'status',
      header: t('operatorStatus'),
      width: '120px',
      wide: true,
      cell: ({ status }) => <Pill tone={TONES[status]}>{t(`operatorStates.${status}`)}</Pill>,
    },
    {
      key: 'last',
      header: t('operatorLastSignIn'),
      width: '150px',
      numeric: true,
      wide: true,
      cell: lastSignIn,
    },
    ...(can(OPERATOR_PERMISSIONS.operatorsManage)
      ? [
          {
            key: 'actions',
            header: '',
            width: '66px',
            cell: (operator: Operator) => <OperatorActions operator={operator} onInvited={onInvited} />,
          },
        ]
      : []),
  ];
}

function Person({ operator }: { operator: Operator }) {
  const t = useTranslations('console');
  const { principal } = useSession();
  const { id, name, email, status } = operator;
  return (
    <div className={classes.tenantCell}>
      <span className={classes.tenantLine}>
        <b className="truncate">{name}</b>
        {id === principal.id && <Pill>{t('operatorSelf')}</Pill>}
      </span>
      <span className="tiny truncate">{email ?? t('operatorService')}</span>
      <span className={classes.phoneLine}>
        <RoleCell operator={operator} /> <Pill tone={TONES[status]}>{t(`operatorStates.${status}`)}</Pill>
      </span>
    </div>
  );
}

function RoleCell({ operator }: { operator: Operator }) {
  const t = useTranslations('console');
  const { principal, can } = useSession();
  const change = useChangeOperator(operator);
  const notifyError = useNotifyError();
  const { id, name, role } = operator;
  if (!can(OPERATOR_PERMISSIONS.operatorsManage) || id === principal.id)
    return <span>{t(`operatorRoles.${role}`)}</span>;
  return (
    <Select
      aria-label={`${t('operatorRole')}: ${name}`}
      value={role}
      data={OPERATOR_ROLES.map((value) => ({ value, label: t(`operatorRoles.${value}`) }))}
      onChange={(value) => {
        const next = OPERATOR_ROLES.find((one) => one === value);
        if (next !== undefined && next !== role)
          change.mutate({ role: next }, { onError: (error) => notifyError(error) });
      }}
      allowDeselect={false}
      disabled={change.isPending}
      w={150}
    />
  );
}

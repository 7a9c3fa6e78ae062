'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { DataTable } from '@/components/table/data-table.tsx';
import type { InvitedOperator } from '@/lib/api/types.ts';
import { OPERATOR_PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { useOperators } from './api.ts';
import { InviteOperator } from './invite-operator.tsx';
import { useOperatorColumns } from './operator-columns.tsx';

/** Who runs the fleet; whoever may, invites and changes them here. */
export function OperatorsPage() {
  const t = useTranslations('console');
  const mayManage = useSession().can(OPERATOR_PERMISSIONS.operatorsManage);
  const [inviting, invite] = useDisclosure(false);
  const [ready, setReady] = useState<InvitedOperator | null>(null);
  const operators = useOperators();
  const columns = useOperatorColumns((invited) => {
    setReady(invited);
    invite.open();
  });
  return (
    <Page
      title={t('operators')}
      lead={t('operatorsLead')}
      actions={
        mayManage ? (
          <Button variant="filled" onClick={invite.open} leftSection={<Icon name="plus" size={16} />}>
            {t('inviteOperator')}
          </Button>
        ) : null
      }
    >
      {operators.isPending ? (
        <SkeletonRows rows={5} height={56} />
      ) : operators.isError ? (
        <ErrorState error={operators.error} retry={() => void operators.refetch()} />
      ) : (
        <DataTable
          label={t('operators')}
          rows={operators.data}
          columns={columns}
          rowKey={(operator) => operator.id}
          rowName={(operator) => operator.name}
          rowHeight={56}
          phoneRowHeight={104}
        />
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

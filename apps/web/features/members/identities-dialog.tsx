'use client';

import { Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { useIdentities } from '@/features/sso/identities.ts';
import { IdentityList } from '@/features/sso/identity-list.tsx';
import type { Member } from '@/lib/api/types.ts';

/** By which company sign-ins a member comes in, for whoever manages members. */
export function IdentitiesDialog({
  member,
  opened,
  onClose,
}: {
  member: Member;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('members');
  return (
    <Modal opened={opened} onClose={onClose} title={t('identitiesOf', { name: member.name })} size={520}>
      {opened && <Identities member={member} />}
    </Modal>
  );
}

function Identities({ member }: { member: Member }) {
  const t = useTranslations('members');
  const of = `/members/${member.id}`;
  const list = useIdentities(of);
  if (list.isPending) return <SkeletonRows rows={1} height={56} />;
  if (list.isError) return <ErrorState error={list.error} retry={() => void list.refetch()} compact />;
  if (list.data.length === 0) return <p className="small">{t('identitiesNone')}</p>;
  return (
    <IdentityList of={of} items={list.data} text={t('identitiesText')} done={t('unlinked', { name: member.name })} />
  );
}

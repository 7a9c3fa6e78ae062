'use client';

import { ActionIcon, Button, Modal, SegmentedControl, Select } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { PersonSelect } from '@/features/members/person-select.tsx';
import { useRoles, useRoleTexts } from '@/features/members/roles.ts';
import type { PersonRef, Share } from '@/lib/api/types.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { type Shareable, useShares } from './api.ts';
import classes from './sharing.module.css';
import { useGranteeName } from './who-sees.tsx';

/** Who can see something, and whom else its owner lets see it. */
export function ShareDialog({
  thing,
  title,
  owner,
  mayShare,
  mayUnshare = mayShare,
  everyone,
  opened,
  onClose,
}: {
  thing: Shareable;
  title: string;
  owner: PersonRef;
  mayShare: boolean;
  mayUnshare?: boolean;
  /** What is shown, above all others, of a thing that the whole workspace may see or could. */
  everyone?: ReactNode;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('sharing');
  const locale = useLocale();
  const say = useErrorText();
  const { list, add, remove } = useShares(thing, opened);
  const problem = add.error ?? remove.error;
  const isDocument = thing.kind === 'documents';
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={520}>
      <div className={classes.dialog}>
        {mayShare && (
          <AddShare
            owner={owner.id}
            withAccess={isDocument}
            pending={add.isPending}
            onAdd={(share) => add.mutate(share)}
          />
        )}
        {problem && (
          <p role="alert" className={classes.problem}>
            {say(problem, locale).detail}
          </p>
        )}
        <h2 className={classes.who}>{t('who')}</h2>
        {list.isError ? (
          <ErrorState compact error={list.error} retry={() => void list.refetch()} />
        ) : list.data === undefined ? (
          <SkeletonRows rows={2} />
        ) : (
          <ul className={classes.list}>
            <li>
              <span className={classes.name}>{owner.name}</span>
              <span className="small">{t('owner')}</span>
            </li>
            {everyone}
            {list.data.map((share) => (
              <ShareLine
                key={share.id}
                share={share}
                withAccess={isDocument}
                mayChange={mayShare}
                onAccess={(access) =>
                  add.mutate({
                    ...(share.grantee.kind === 'user' ? { userId: share.grantee.id } : { roleKey: share.grantee.id }),
                    access,
                  })
                }
                onRemove={mayUnshare ? () => remove.mutate(share) : null}
              />
            ))}
          </ul>
        )}
        {!isDocument && <p className="small">{t('conversationNote')}</p>}
      </div>
    </Modal>
  );
}

function ShareLine({
  share,
  withAccess,
  mayChange,
  onAccess,
  onRemove,
}: {
  share: Share;
  withAccess: boolean;
  mayChange: boolean;
  onAccess: (access: Share['access']) => void;
  onRemove: (() => void) | null;
}) {
  const t = useTranslations('sharing');
  const name = useGranteeName()(share);
  return (
    <li>
      <span className={classes.name}>{name}</span>
      {withAccess && mayChange ? (
        <Select
          aria-label={t('accessOf', { name })}
          size="xs"
          w={132}
          allowDeselect={false}
          value={share.access}
          onChange={(access) => access && onAccess(access)}
          data={[
            { value: 'view', label: t('view') },
            { value: 'edit', label: t('edit') },
          ]}
        />
      ) : (
        <span className="small">{t(share.access)}</span>
      )}
      {onRemove && (
        <ActionIcon aria-label={t('remove', { name })} onClick={onRemove}>
          <Icon name="close" size={16} />
        </ActionIcon>
      )}
    </li>
  );
}

function AddShare({
  owner,
  withAccess,
  pending,
  onAdd,
}: {
  owner: string;
  withAccess: boolean;
  pending: boolean;
  onAdd: (share: { userId?: string; roleKey?: string; access?: Share['access'] }) => void;
}) {
  const t = useTranslations('sharing');
  const roles = useRoles();
  const { nameOf } = useRoleTexts();
  const [kind, setKind] = useState<'person' | 'role'>('person');
  const [person, setPerson] = useState<PersonRef | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const [access, setAccess] = useState<Share['access']>('view');
  const chosen = kind === 'person' ? person !== null : role !== null;

  function add(): void {
    const to = kind === 'person' ? { userId: person?.id ?? '' } : { roleKey: role ?? '' };
    onAdd(withAccess ? { ...to, access } : to);
    setPerson(null);
    setRole(null);
  }
  return (
    <div className={classes.add}>
      <SegmentedControl
        aria-label={t('with')}
        value={kind}
        onChange={(value) => setKind(value === 'role' ? 'role' : 'person')}
        data={[
          { value: 'person', label: t('withPerson') },
          { value: 'role', label: t('withRole') },
        ]}
      />
      <div className={classes.row}>
        <div className={classes.grow}>
          {kind === 'person' ? (
            <PersonSelect
              value={person}
              onChange={setPerson}
              without={owner}
              ariaLabel={t('person')}
              placeholder={t('personHint')}
            />
          ) : (
            <Select
              aria-label={t('role')}
              placeholder={t('roleHint')}
              value={role}
              onChange={setRole}
              data={(roles.data ?? []).map((one) => ({ value: one.key, label: nameOf(one) }))}
            />
          )}
        </div>
        {withAccess && (
          <Select
            aria-label={t('access')}
            w={132}
            allowDeselect={false}
            value={access}
            onChange={(value) => value && setAccess(value)}
            data={[
              { value: 'view', label: t('view') },
              { value: 'edit', label: t('edit') },
            ]}
          />
        )}
        <Button variant="filled" disabled={!chosen} loading={pending} onClick={add}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}

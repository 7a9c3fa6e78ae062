'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { SettingsFrame } from '@/components/settings-frame.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useDirectoryGroups, useDirectoryTokens } from './api.ts';
import classes from './directory.module.css';
import { GroupRow } from './group-row.tsx';
import { NewToken } from './new-token.tsx';
import { TokenRow } from './token-row.tsx';

/** How a company's directory (Okta, Entra ID) keeps the members of this workspace. */
export function DirectoryPage() {
  const t = useTranslations('directory');
  const tokens = useDirectoryTokens();
  const groups = useDirectoryGroups();
  const [making, make] = useDisclosure(false);
  return (
    <SettingsFrame
      actions={
        <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={make.open}>
          {t('connect')}
        </Button>
      }
    >
      <p className={classes.lead}>{t('lead')}</p>
      <section className={classes.section} aria-labelledby="directory-tokens">
        <h2 id="directory-tokens">{t('tokens')}</h2>
        {tokens.isPending ? (
          <SkeletonRows rows={2} height={56} />
        ) : tokens.isError ? (
          <ErrorState error={tokens.error} retry={() => void tokens.refetch()} compact />
        ) : tokens.data.length === 0 ? (
          <EmptyState icon="people" title={t('noTokens')} compact>
            {t('noTokensText')}
          </EmptyState>
        ) : (
          <ul className={classes.rows}>
            {tokens.data.map((token) => (
              <TokenRow key={token.id} token={token} />
            ))}
          </ul>
        )}
      </section>
      <section className={classes.section} aria-labelledby="directory-groups">
        <h2 id="directory-groups">{t('groups')}</h2>
        <p className="small">{t('groupsText')}</p>
        {groups.isPending ? (
          <SkeletonRows rows={2} height={56} />
        ) : groups.isError ? (
          <ErrorState error={groups.error} retry={() => void groups.refetch()} compact />
        ) : groups.data.length === 0 ? (
          <p className="small">{t('noGroups')}</p>
        ) : (
          <ul className={classes.rows}>
            {groups.data.map((group) => (
              <GroupRow key={group.id} group={group} />
            ))}
          </ul>
        )}
      </section>
      <NewToken opened={making} onClose={make.close} />
    </SettingsFrame>
  );
}

'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { Pill, type PillTone } from '@/components/pill.tsx';
import type { Backup } from '@/lib/api/types.ts';
import { formatBytes, formatDateTime } from '@/lib/format.ts';
import classes from './backups.module.css';
import { failureKey } from './failure.ts';

export function BackupRow({
  backup,
  may,
  onVerify,
  onRestore,
  onDelete,
}: {
  backup: Backup;
  may: boolean;
  onVerify: () => void;
  onRestore: () => void;
  onDelete: () => void;
}) {
  const t = useTranslations('backups');
  const locale = useLocale();
  const when = formatDateTime(backup.createdAt, locale);
  const { text, tone } = stateOf(backup);
  return (
    <li className={classes.row}>
      <div>
        <time dateTime={backup.createdAt}>{when}</time>
        <p className={classes.about}>
          {backup.state === 'ready' &&
            t('holds', { size: formatBytes(backup.byteSize ?? 0, locale), files: backup.fileCount ?? 0 })}
          {backup.state === 'failed' && t(`failure.${failureKey(backup.failure ?? '')}`)}
          {(backup.missingFileCount ?? 0) > 0 && ` ${t('missing', { count: backup.missingFileCount ?? 0 })}`}
        </p>
      </div>
      <Pill tone={tone} {...(backup.verifiedAt ? { title: formatDateTime(backup.verifiedAt, locale) } : {})}>
        {t(`state.${text}`)}
      </Pill>
      {may && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={t('more', { when })} size={36}>
              <Icon name="more" size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {backup.state === 'ready' && (
              <>
                <Menu.Item leftSection={<Icon name="check" size={16} />} onClick={onVerify}>
                  {t('verify')}
                </Menu.Item>
                <Menu.Item leftSection={<Icon name="history" size={16} />} onClick={onRestore}>
                  {t('restore')}
                </Menu.Item>
              </>
            )}
            <Menu.Item color="red" leftSection={<Icon name="trash" size={16} />} onClick={onDelete}>
              {t('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

function stateOf(backup: Backup): {
  text: 'making' | 'failed' | 'verifying' | 'damaged' | 'verified' | 'ready';
  tone: PillTone;
} {
  if (backup.state === 'making') return { text: 'making', tone: 'warn' };
  if (backup.state === 'failed') return { text: 'failed', tone: 'bad' };
  if (backup.verification === 'running') return { text: 'verifying', tone: 'warn' };
  if (backup.verification === 'failed') return { text: 'damaged', tone: 'bad' };
  return backup.verification === 'passed' ? { text: 'verified', tone: 'ok' } : { text: 'ready', tone: 'plain' };
}

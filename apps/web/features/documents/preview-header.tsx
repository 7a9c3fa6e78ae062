'use client';

import { ActionIcon, Button, FileButton, Menu } from '@mantine/core';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog, NameDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { Pill } from '@/components/pill.tsx';
import { Skeleton } from '@/components/skeleton.tsx';
import { ShareDialog } from '@/features/sharing/share-dialog.tsx';
import type { Document } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { notifyDone, useNotifyError } from '@/lib/use-error-text.ts';
import { useDocumentActions, useFolders } from './api.ts';
import { trailOf } from './folders.ts';
import { KindSheet } from './kind-sheet.tsx';
import { MoveDialog } from './move-dialog.tsx';
import classes from './preview.module.css';
import { useStatusPill } from './texts.ts';
import { UploadPanel } from './upload-panel.tsx';
import { useUploads } from './upload-provider.tsx';

/** Title, state and what can be done with a document. */
export function PreviewHeader({ document, oldVersion }: { document: Document | null; oldVersion: number | null }) {
  const t = useTranslations('documents.preview');
  const paths = usePaths();
  const statusPill = useStatusPill();
  const { data: folders = [] } = useFolders();
  if (!document) {
    return (
      <header className={classes.header}>
        <Skeleton width={31} height={35} />
        <Skeleton width={260} height={20} />
      </header>
    );
  }
  const pill = statusPill(document);
  const trail = trailOf(folders, document.folderId);
  return (
    <>
      <header className={classes.header}>
        <KindSheet kind={document.kind} />
        <div className={classes.titles}>
          <nav className={classes.crumbs} aria-label={t('back')}>
            <Link href={paths.documents()}>{t('back')}</Link>
            {trail.map((folder) => (
              <span key={folder.id}>
                {' / '}
                <Link href={paths.documents({ folder: folder.id })}>{folder.name}</Link>
              </span>
            ))}
          </nav>
          <h1 className={classes.title} title={document.title}>
            {document.title}
          </h1>
        </div>
        <span className={classes.pill}>
          <Pill tone={pill.tone}>{pill.text}</Pill>
        </span>
        <Actions document={document} oldVersion={oldVersion} />
      </header>
      {oldVersion !== null && (
        <p className={classes.banner}>
          {t('viewingOld', { version: oldVersion })} <Link href={paths.document(document.id)}>{t('toCurrent')}</Link>
        </p>
      )}
      <div className={classes.uploads}>
        <UploadPanel documentId={document.id} />
      </div>
    </>
  );
}

function Actions({ document, oldVersion }: { document: Document; oldVersion: number | null }) {
  const t = useTranslations('documents.preview');
  const d = useTranslations('documents');
  const common = useTranslations('common');
  const { can } = useSession();
  const { uploads } = useUploads();
  const actions = useDocumentActions();
  const notifyError = useNotifyError();
  const router = useRouter();
  const paths = usePaths();
  const [open, setOpen] = useState<'share' | 'rename' | 'move' | 'delete' | null>(null);
  const [downloading, setDownloading] = useState(false);
  const shared = document.visibility === 'workspace';
  const s = useTranslations('sharing');
  const mine = document.access === 'owner';
  const member = can(PERMISSIONS.documentsWrite);
  const shareLabel = mine && member ? s('open') : s('who');
  const writes = member && document.access !== 'view';
  // Who manages documents may delete and take back what he sees, also where he may not change it.
  const mayDelete = member && (mine || can(PERMISSIONS.documentsManage));

  function download(): void {
    setDownloading(true);
    actions
      .download(document, oldVersion ?? undefined)
      .catch((error) => notifyError(error))
      .finally(() => setDownloading(false));
  }

  function toggleSharing(): void {
    actions
      .update(document.id, { visibility: shared ? 'private' : 'workspace' })
      .then(() => notifyDone(shared ? t('shareOff') : t('shareOn')))
      .catch((error) => notifyError(error));
  }

  return (
    <div className={classes.actions}>
      <Button onClick={download} loading={downloading} className={classes.wideAction ?? ''} aria-label={t('download')}>
        <Icon name="download" />
        <span className={classes.actionText}>{t('download')}</span>
      </Button>
      <Button onClick={() => setOpen('share')} className={classes.wideAction ?? ''} aria-label={shareLabel}>
        <Icon name={mine && member ? 'share' : 'people'} />
        <span className={classes.actionText}>{shareLabel}</span>
      </Button>
      <ShareDialog
        thing={{ kind: 'documents', id: document.id }}
        title={mine && member ? s('titleDocument', { name: document.title }) : document.title}
        owner={document.owner}
        mayShare={mine && member}
        mayUnshare={mayDelete}
        opened={open === 'share'}
        onClose={() => setOpen(null)}
        everyone={
          (shared || (mine && member)) && <Everyone shared={shared} onToggle={mine && member ? toggleSharing : null} />
        }
      />
      {(writes || mayDelete) && (
        <>
          <FileButton onChange={(file) => file && uploads?.add([file], { documentId: document.id })}>
            {(props) => (
              <Menu width={232}>
                <Menu.Target>
                  <ActionIcon variant="default" size={36} aria-label={t('menu')}>
                    <Icon name="more" />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {writes && (
                    <>
                      <Menu.Item leftSection={<Icon name="up" size={16} />} onClick={props.onClick}>
                        {t('newVersion')}
                      </Menu.Item>
                      <Menu.Item leftSection={<Icon name="edit" size={16} />} onClick={() => setOpen('rename')}>
                        {common('rename')}
                      </Menu.Item>
                      <Menu.Item leftSection={<Icon name="folder" size={16} />} onClick={() => setOpen('move')}>
                        {d('move')}
                      </Menu.Item>
                    </>
                  )}
                  {writes && mayDelete && <Menu.Divider />}
                  {mayDelete && (
                    <Menu.Item
                      color="red"
                      leftSection={<Icon name="trash" size={16} />}
                      onClick={() => setOpen('delete')}
                    >
                      {common('delete')}
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            )}
          </FileButton>
          <NameDialog
            opened={open === 'rename'}
            onClose={() => setOpen(null)}
            title={common('rename')}
            label={t('renameLabel')}
            initial={document.title}
            action={common('save')}
            onSubmit={(title) => actions.update(document.id, { title })}
          />
          <MoveDialog
            opened={open === 'move'}
            onClose={() => setOpen(null)}
            title={t('moveTitle', { name: document.title })}
            from={document.folderId}
            onMove={(folderId) => actions.update(document.id, { folderId })}
          />
          <ConfirmDialog
            opened={open === 'delete'}
            onClose={() => setOpen(null)}
            title={t('deleteTitle', { name: document.title })}
            action={t('deleteGo')}
            onConfirm={async () => {
              await actions.remove(document.id);
              notifyDone(t('deleted', { name: document.title }));
              router.push(paths.documents({ folder: document.folderId }));
            }}
          >
            {t('deleteText')}
          </ConfirmDialog>
        </>
      )}
    </div>
  );
}

/** Whether the whole workspace sees the document, beside those whom it is shared with by name. */
function Everyone({ shared, onToggle }: { shared: boolean; onToggle: (() => void) | null }) {
  const t = useTranslations('sharing');
  return (
    <li>
      <span style={{ flex: 1 }}>{t('everyone')}</span>
      {shared && <span className="small">{t('edit')}</span>}
      {onToggle && (
        <Button size="xs" onClick={onToggle}>
          {shared ? t('everyoneOff') : t('everyoneOn')}
        </Button>
      )}
    </li>
  );
}

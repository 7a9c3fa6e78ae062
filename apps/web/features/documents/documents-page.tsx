'use client';

import { Button, FileButton } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ConfirmDialog, NameDialog } from '@/components/dialogs.tsx';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useDocumentActions, useDocumentList, useFolders } from './api.ts';
import { BulkActions } from './bulk-actions.tsx';
import classes from './documents.module.css';
import { DocumentsTable } from './documents-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Breadcrumb, FolderBar, type FolderCommand, FolderMenu } from './folder-bar.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { useUploads } from './upload-provider.tsx';
import { useFilter } from './use-filter.ts';

const NO_FOLDERS: never[] = [];

/** The documents of the workspace: folders, filters, uploads under way, and the list. */
export function DocumentsPage({ openUpload = false }: { openUpload?: boolean }) {
  const t = useTranslations('documents');
  const { can } = useSession();
  const writes = can(PERMISSIONS.documentsWrite);
  const { filter, set, reset, filtered } = useFilter();
  const list = useDocumentList(filter);
  const { data: folders = NO_FOLDERS } = useFolders();
  const actions = useDocumentActions();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const documents = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const folder = folders.find((f) => f.id === filter.folderId) ?? null;
  const [command, setCommand] = useState<FolderCommand | { kind: 'create' } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, another selection
  useEffect(() => setSelected(new Set()), [filter]);

  const { onEnd } = useEndless(list);

  const upload = writes && <UploadButton folderId={filter.folderId} open={openUpload} />;
  return (
    <Page
      title={folder ? folder.name : t('title')}
      actions={
        writes && (
          <>
            {folder && (
              <FolderMenu folder={folder} onCommand={setCommand} label={t('folders.menu', { name: folder.name })} />
            )}
            <Button onClick={() => setCommand({ kind: 'create' })} className={classes.newFolder ?? ''}>
              <Icon name="folderNew" />
              <span className={classes.newFolderText}>{t('folders.new')}</span>
            </Button>
            {upload}
          </>
        )
      }
    >
      <Breadcrumb folders={folders} current={filter.folderId} />
      <FilterBar filter={filter} onChange={set} />
      <UploadPanel />
      {!filtered && <FolderBar folders={folders} current={filter.folderId} onCommand={setCommand} />}
      {list.isPending ? (
        <div className="card">
          <SkeletonRows rows={7} height={50} />
        </div>
      ) : list.isError && !list.data ? (
        <div className="card">
          <ErrorState error={list.error} retry={() => void list.refetch()} />
        </div>
      ) : documents.length === 0 ? (
        <div className="card">
          {filtered ? (
            <EmptyState
              icon="find"
              title={t('nothing.title')}
              action={<Button onClick={reset}>{t('nothing.reset')}</Button>}
            >
              {t(filter.sharing === 'with_me' ? 'nothing.shared' : 'nothing.text')}
            </EmptyState>
          ) : folder ? (
            <EmptyState icon="folder" title={t('emptyFolder.title')}>
              {t('emptyFolder.text')}
            </EmptyState>
          ) : (
            <EmptyState icon="document" title={t('empty.title')} action={writes && <UploadButton folderId={null} />}>
              {writes ? t('empty.text') : t('empty.readOnly')}
            </EmptyState>
          )}
        </div>
      ) : (
        <DocumentsTable
          documents={documents}
          folders={folders}
          showFolder={filter.folderId === null}
          onEnd={onEnd}
          {...(writes
            ? {
                selection: { selected, onChange: setSelected },
                bulk: (
                  <BulkActions
                    selected={documents.filter((d) => selected.has(d.id))}
                    onSelect={setSelected}
                    actions={actions}
                    folderId={filter.folderId}
                  />
                ),
              }
            : {})}
          {...(list.isFetchingNextPage ? { foot: t('loadingMore') } : {})}
        />
      )}
      <FolderDialogs command={command} onClose={() => setCommand(null)} current={filter.folderId} />
    </Page>
  );
}

/** Opens the file picker; several files at once. */
function UploadButton({ folderId, open = false }: { folderId: string | null; open?: boolean }) {
  const t = useTranslations('documents');
  const { uploads } = useUploads();
  const button = useRef<HTMLButtonElement>(null);
  // Coming here by the command "upload": a browser opens the picker only on a gesture, so the button is made ready.
  useEffect(() => {
    if (open) button.current?.focus();
  }, [open]);
  return (
    <FileButton multiple onChange={(files) => uploads?.add(files, { folderId, visibility: 'workspace' })}>
      {(props) => (
        <Button {...props} ref={button} variant="filled" leftSection={<Icon name="up" />}>
          {t('upload.button')}
        </Button>
      )}
    </FileButton>
  );
}

function FolderDialogs({
  command,
  onClose,
  current,
}: {
  command: FolderCommand | { kind: 'create' } | null;
  onClose: () => void;
  current: string | null;
}) {
  const t = useTranslations('documents.folders');
  const common = useTranslations('common');
  const actions = useDocumentActions();
  const router = useRouter();
  const paths = usePaths();
  // The folder stays known while its dialog fades away.
  const last = useRef<FolderCommand | null>(null);
  if (command && command.kind !== 'create') last.current = command;
  const folder = last.current?.folder;
  return (
    <>
      <NameDialog
        opened={command?.kind === 'create'}
        onClose={onClose}
        title={t('new')}
        label={t('name')}
        action={t('create')}
        onSubmit={(name) => actions.createFolder(name, current)}
      />
      {folder && (
        <>
          <NameDialog
            opened={command?.kind === 'rename'}
            onClose={onClose}
            title={common('rename')}
            label={t('name')}
            initial={folder.name}
            action={common('save')}
            onSubmit={(name) => actions.updateFolder(folder.id, { name })}
          />
          <MoveDialog
            opened={command?.kind === 'move'}
            onClose={onClose}
            title={t('moveTitle', { name: folder.name })}
            from={folder.parentId}
            without={folder.id}
            onMove={(parentId) => actions.updateFolder(folder.id, { parentId })}
          />
          <ConfirmDialog
            opened={command?.kind === 'delete'}
            onClose={onClose}
            title={t('deleteTitle', { name: folder.name })}
            action={t('delete')}
            onConfirm={async () => {
              await actions.removeFolder(folder.id);
              if (folder.id === current) router.replace(paths.documents({ folder: folder.parentId }));
            }}
          >
            {t('deleteText')}
          </ConfirmDialog>
        </>
      )}
    </>
  );
}

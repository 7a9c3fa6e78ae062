'use client';

import { Dropzone } from '@mantine/dropzone';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Icon } from '@/components/icons.tsx';
import type { Document } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useApi, useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { uploadFile } from '@/lib/upload.ts';
import { useDocumentActions } from './api.ts';
import classes from './upload.module.css';
import { createUploads, isOver, type Upload, type Uploads } from './uploads.ts';

const Context = createContext<Uploads | null>(null);
const NOTHING: readonly Upload[] = [];

/** Keeps the uploads going while the reader moves about the workspace, and takes files dropped on any page. */
export function UploadProvider({ children }: { children: ReactNode }) {
  const api = useApi();
  const { refresh } = useDocumentActions();
  const [uploads, setUploads] = useState<Uploads | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: refresh only forwards to the one query client
  useEffect(() => {
    const created = createUploads({
      concurrency: 3,
      pollMs: 1000,
      send: (file, target, signal, onSent) => {
        const versionOf = 'documentId' in target ? target.documentId : null;
        return uploadFile<Document>(api, versionOf ? `/documents/${versionOf}/versions` : '/documents', file, {
          ...('documentId' in target ? {} : { fields: { folderId: target.folderId, visibility: target.visibility } }),
          signal,
          onProgress: (sent, total) => onSent(total > 0 ? sent / total : 0),
        });
      },
      read: (id) => api.get<Document>(`/documents/${id}`),
      cancel: (id) => api.post<Document>(`/documents/${id}/cancellation`),
      retry: (id) => api.post<Document>(`/documents/${id}/retry`),
      onChange: refresh,
    });
    setUploads(created);
    return () => created.dispose();
  }, [api]);

  return (
    <Context value={uploads}>
      {children}
      {uploads && <DropAnywhere uploads={uploads} />}
      {uploads && <LeaveGuard uploads={uploads} />}
    </Context>
  );
}

export function useUploads(): { uploads: Uploads | null; list: readonly Upload[] } {
  const uploads = useContext(Context);
  const list = useSyncExternalStore(
    uploads?.subscribe ?? noSubscription,
    () => uploads?.list() ?? NOTHING,
    () => NOTHING,
  );
  return useMemo(() => ({ uploads, list }), [uploads, list]);
}

const noSubscription = () => () => {};

function DropAnywhere({ uploads }: { uploads: Uploads }) {
  const t = useTranslations('documents.upload');
  const { can } = useSession();
  const paths = usePaths();
  const router = useRouter();
  const pathname = usePathname();
  const folderId = useSearchParams().get('folder');
  const here = pathname === paths.documents();
  return (
    <Dropzone.FullScreen
      active={can(PERMISSIONS.documentsWrite)}
      // It shows only while files are dragged; unseen, it must not take the focus.
      activateOnKeyboard={false}
      onDrop={(files) => {
        uploads.add(files, { folderId: here ? folderId : null, visibility: 'workspace' });
        if (!here) router.push(paths.documents());
      }}
      classNames={{ fullScreen: classes.dropScreen, root: classes.drop, inner: classes.dropInner }}
      zIndex={500}
    >
      <span className={classes.dropMark}>
        <Icon name="up" size={26} />
      </span>
      <b>{t('dropTitle')}</b>
      <span className="small">{t('dropText')}</span>
    </Dropzone.FullScreen>
  );
}

/** Closing the tab would lose files that have not arrived yet; the browser asks first. */
function LeaveGuard({ uploads }: { uploads: Uploads }) {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (uploads.list().some((u) => !isOver(u) && u.phase !== 'ingesting')) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [uploads]);
  return null;
}

'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type WorkspacePaths, workspacePaths } from './paths.ts';

const Context = createContext<string | null>(null);

/** Makes the workspace of the address known to everything below. */
export function SlugProvider({ slug, children }: { slug: string; children: ReactNode }) {
  return <Context value={slug}>{children}</Context>;
}

export function useSlug(): string {
  const slug = useContext(Context);
  if (slug === null) throw new Error('No workspace here: the page must be under /t/[slug]');
  return slug;
}

/** Addresses inside the current workspace. */
export function usePaths(): WorkspacePaths {
  const slug = useSlug();
  return useMemo(() => workspacePaths(slug), [slug]);
}

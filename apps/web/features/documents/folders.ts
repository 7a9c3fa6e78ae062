import type { Folder } from '@/lib/api/types.ts';

/** The way from the top down to a folder, itself last; empty for the top or an unknown folder. Never endless. */
export function trailOf(folders: readonly Folder[], id: string | null): Folder[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const trail: Folder[] = [];
  let at = id ? byId.get(id) : undefined;
  while (at && !trail.includes(at)) {
    trail.unshift(at);
    at = at.parentId ? byId.get(at.parentId) : undefined;
  }
  return trail;
}

/** Folders right below one (null: the top), by name. */
export function childrenOf(folders: readonly Folder[], parentId: string | null, locale: string): Folder[] {
  return folders.filter((f) => f.parentId === parentId).sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Every folder with its way as one line (`연구개발 / 보도자료`), sorted, for choosing one. */
export function folderOptions(
  folders: readonly Folder[],
  locale: string,
  without?: string,
): { value: string; label: string }[] {
  return folders
    .map((folder) => ({ folder, trail: trailOf(folders, folder.id) }))
    .filter(({ trail }) => !trail.some((f) => f.id === without))
    .map(({ folder, trail }) => ({ value: folder.id, label: trail.map((f) => f.name).join(' / ') }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

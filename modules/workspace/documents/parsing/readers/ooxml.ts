import { posix } from 'node:path';
import type { Archive } from '../archive.ts';
import { readXml } from './xml.ts';

/** A relationship of one part of an Office file to another: the last word of its type, and the part's name. */
export type Relation = { id: string; type: string; target: string };

/** The relations of a part (of the package itself for `''`); those that lead outside of the file are left out. */
export async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const file = posix.join(folder === '.' ? '' : folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(file)) return [];
  const relations: Relation[] = [];
  readXml(await archive.text(file), {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      });
    },
  });
  return relations;
}

/** The name of the part that is the document itself. */
export async function mainPart(archive: Archive, usual: string): Promise<string> {
  const relations = await relationsOf(archive, '');
  return relations.find(({ type, target }) => type === 'officeDocument' && archive.has(target))?.target ?? usual;
}

/** The title in the document's properties. */
export async function coreTitle(archive: Archive): Promise<string | null> {
  if (!archive.has('docProps/core.xml')) return null;
  let inTitle = false;
  let title = '';
  readXml(await archive.text('docProps/core.xml'), {
    open: (name) => {
      if (name === 'title') inTitle = true;
    },
    text: (text) => {
      if (inTitle) title += text;
    },
    close: (name) => {
      if (name === 'title') inTitle = false;
    },
  });
  return title || null;
}

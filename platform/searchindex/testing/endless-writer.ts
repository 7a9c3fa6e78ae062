import { v7 as uuidv7 } from 'uuid';
import type { IndexNamespace } from '../contract.ts';
import { createLanceIndex } from '../index.ts';

/** Replaces documents of three passages for ever, to be killed: `node endless-writer.ts FOLDER NAMESPACE DOCUMENT…` */
const [folder = '', namespace = '', ...documentIds] = process.argv.slice(2);
const index = createLanceIndex({ uri: folder });
for (let version = 1; ; version++) {
  await Promise.all(
    documentIds.map((documentId) =>
      index.upsertDocument(
        namespace as IndexNamespace,
        documentId,
        Array.from({ length: 3 }, () => ({
          chunkId: uuidv7(),
          documentId,
          ownerId: documentId,
          visibility: 'workspace' as const,
          kind: 'txt',
          folderId: null,
          title: '문서',
          text: `판본 ${version}`,
          vector: null,
        })),
      ),
    ),
  );
  process.stdout.write(`${version}\n`);
}

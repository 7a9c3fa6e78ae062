import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createDocumentParser } from '#modules/workspace/documents/index.ts';
import { demoTenants } from './index.ts';

const root = new URL('./', import.meta.url);
const MAY_UPLOAD = ['owner', 'admin', 'member'];

describe.each(demoTenants)('the demo content of $slug', ({ slug, folders, documents, people, tasks }) => {
  test('lists every file that is there, and none that is not', () => {
    const there = readdirSync(new URL(`${slug}/`, root)).map((name) => name.normalize('NFC'));
    expect(documents.map((document) => document.file).sort()).toEqual(there.sort());
  });

  test('names only people and folders that it has', () => {
    for (const { folder, ownerIndex } of documents) {
      if (folder !== undefined) expect(folders).toContain(folder);
      expect(MAY_UPLOAD).toContain(people[ownerIndex]?.role);
    }
    for (const { assigneeIndex } of tasks) if (assigneeIndex !== null) expect(people[assigneeIndex]).toBeDefined();
    expect(people[0]?.role).toBe('owner');
    for (const { email } of people) expect(email).toMatch(new RegExp(`^[a-z.]+@${slug}\\.test$`));
  });

  test('has a document that its owner keeps private', () => {
    expect(documents.some((document) => document.visibility === 'private')).toBe(true);
  });

  test('can be read, every file of it', async () => {
    const parser = createDocumentParser();
    try {
      for (const { file } of documents) {
        const path = fileURLToPath(new URL(`${slug}/${encodeURIComponent(file)}`, root));
        const kind = file.slice(file.lastIndexOf('.') + 1) as 'md';
        const parsed = await parser.parse({ source: path, fileName: file, kind });
        expect(parsed.text.length, file).toBeGreaterThan(Math.min(900, statSync(path).size / 4));
        expect(parsed.warnings, file).toEqual([]);
      }
    } finally {
      await parser.close();
    }
  });
});

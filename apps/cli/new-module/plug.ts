import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Names } from './names.ts';

/*
 * The lists that a module is in beside its own folders. Each edit looks for the line of the module of tasks, or for a
 * mark, and puts its own behind it; the formatter sorts what is sorted.
 */

/** A list does not look as it is expected to. */
export class NotPlugged extends Error {}

type Edit = readonly [after: string, line: string];

/** Puts lines into the lists of the tree at `root`. @throws NotPlugged before anything is written */
export function plugIn(root: string, names: Names): string[] {
  const edited = [...textEdits(names), ...jsonEdits(names)].map(({ path, edit }) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text: edit(text, path) };
  });
  for (const { path, text } of edited) writeFileSync(join(root, path), text);
  return edited.map(({ path }) => path);
}

interface FileEdit {
  path: string;
  edit(text: string, path: string): string;
}

const insert =
  (...edits: readonly Edit[]): FileEdit['edit'] =>
  (text, path) =>
    edits.reduce((now, [after, line]) => {
      const at = now.indexOf(after);
      if (at < 0) throw new NotPlugged(`${path} has no line with "${after}", behind which the new one would go`);
      const end = now.indexOf('\n', at) + 1;
      return `${now.slice(0, end)}${line}\n${now.slice(end)}`;
    }, text);

function textEdits({ path, plural, singular, Singular, noun }: Names): FileEdit[] {
  return [
    {
      path: 'apps/server/modules.ts',
      edit: insert(
        ['import { tasksModule }', `import { ${plural}Module } from '#modules/workspace/${path}/index.ts';`],
        ['  tasksModule,', `  ${plural}Module,`],
      ),
    },
    {
      path: 'apps/web/features/modules.ts',
      edit: (text, file) =>
        insert(
          [
            '    // module entries',
            `    { href: paths.${plural}, icon: 'folder', label: t('${path}.title'), permission: '${path}:read' },`,
          ],
          ...(text.includes('usePaths')
            ? []
            : ([
                ['  const { can } = useSession();', '  const paths = usePaths();\n  const t = useTranslations();'],
                [
                  `import type { NavEntry }`,
                  `import { useTranslations } from 'next-intl';\nimport { usePaths } from '../lib/slug.tsx';`,
                ],
              ] as const)),
        )(text, file),
    },
    {
      path: 'apps/web/lib/paths.ts',
      edit: insert([
        '    task: (id: string) =>',
        `    ${plural}: \`\${base}/${path}\`,\n    ${singular}: (id: string) => \`\${base}/${path}/\${enc(id)}\`,`,
      ]),
    },
    {
      path: 'apps/web/lib/permissions.ts',
      edit: insert([
        "  tasksWrite: 'tasks:write',",
        `  ${plural}Read: '${path}:read',\n  ${plural}Write: '${path}:write',`,
      ]),
    },
    {
      path: 'apps/web/lib/api/types.ts',
      edit: insert(['export type TaskSummary', `export type ${Singular} = Schemas['${Singular}'];`]),
    },
    {
      path: 'apps/web/features/roles/permissions.ts',
      edit: insert(["  tasks: ['tasks:read'", `  '${path}': ['${path}:read', '${path}:write'],`]),
    },
    {
      path: 'apps/web/features/audit/actions.ts',
      edit: insert(["  task: ['created'", `  ${noun}: ['created', 'updated', 'deleted'],`]),
    },
    {
      path: 'apps/web/messages/index.ts',
      edit: insert(
        ['import tasksEn', `import ${plural}En from './en/${path}.json' with { type: 'json' };`],
        ['import tasksKo', `import ${plural}Ko from './ko/${path}.json' with { type: 'json' };`],
        ['  tasks: tasksEn,', `  '${path}': ${plural}En,`],
        ['  tasks: tasksKo,', `  '${path}': ${plural}Ko,`],
      ),
    },
  ];
}

type Json = { [key: string]: Json | string };

const edited =
  (change: (messages: Json) => void): FileEdit['edit'] =>
  (text) => {
    const messages = JSON.parse(text) as Json;
    change(messages);
    return `${JSON.stringify(messages, null, 2)}\n`;
  };

const put = (messages: Json, path: readonly string[], value: Json | string) => {
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Json>((now, key) => now[key] as Json, messages);
  parent[last] = value;
};

function jsonEdits({ path, noun, one, title, titleKo }: Names): FileEdit[] {
  const lower = title.toLowerCase();
  const words = {
    en: {
      see: `See ${lower}`,
      change: `Create and change ${lower}`,
      title,
      action: [`Created the ${one} “{target}”`, `Changed the ${one} “{target}”`, `Deleted the ${one} “{target}”`],
      short: [`${title}: created`, `${title}: changed`, `${title}: deleted`],
    },
    ko: {
      see: `${titleKo} 보기`,
      change: `${titleKo} 만들고 바꾸기`,
      title: titleKo,
      action: [`${titleKo} “{target}” 만듦`, `${titleKo} “{target}” 바꿈`, `${titleKo} “{target}” 지움`],
      short: [`${titleKo} 만듦`, `${titleKo} 바꿈`, `${titleKo} 지움`],
    },
  };
  const verbs = ['created', 'updated', 'deleted'];
  const byVerb = (texts: readonly string[]) => Object.fromEntries(verbs.map((verb, i) => [verb, texts[i] ?? '']));
  return (['en', 'ko'] as const).flatMap((locale) => {
    const own = words[locale];
    return [
      {
        path: `apps/web/messages/${locale}/roles.json`,
        edit: edited((messages) => {
          put(messages, ['group', path], own.title);
          put(messages, ['words', `${path}:read`], own.see);
          put(messages, ['words', `${path}:write`], own.change);
        }),
      },
      {
        path: `apps/web/messages/${locale}/audit.json`,
        edit: edited((messages) => {
          put(messages, ['group', noun], own.title);
          put(messages, ['action', noun], byVerb(own.action));
          put(messages, ['short', noun], byVerb(own.short));
        }),
      },
    ];
  });
}

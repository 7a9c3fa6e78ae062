import { type Field, labelOf } from './fields.ts';
import type { Names } from './names.ts';

/* The web's half of a new module, as text: a list with a form, and a page for each, in the house's own way. */

/** Files below `apps/web`, by their path in the repository. */
export function webFiles(names: Names, fields: readonly Field[]): Record<string, string> {
  const feature = `apps/web/features/${names.path}`;
  const pages = `apps/web/app/t/[slug]/(workspace)/${names.path}`;
  return {
    [`${feature}/api.ts`]: api(names, fields),
    [`${feature}/${names.path}-page.tsx`]: listPage(names, fields),
    [`${feature}/form.tsx`]: form(names, fields),
    [`${feature}/detail.tsx`]: detail(names, fields),
    [`${pages}/page.tsx`]: `import { ${names.Plural}Page } from '@/features/${names.path}/${names.path}-page.tsx';

export default function Page() {
  return <${names.Plural}Page />;
}
`,
    [`${pages}/[id]/page.tsx`]: `import { ${names.Singular}Detail } from '@/features/${names.path}/detail.tsx';

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <${names.Singular}Detail id={id} />;
}
`,
    [`apps/web/messages/en/${names.path}.json`]: messages(names, fields, 'en'),
    [`apps/web/messages/ko/${names.path}.json`]: messages(names, fields, 'ko'),
  };
}

function messages({ title, one, titleKo }: Names, fields: readonly Field[], locale: 'en' | 'ko'): string {
  const words =
    locale === 'en'
      ? {
          title,
          new: `New ${one}`,
          find: 'Find',
          emptyTitle: `No ${title.toLowerCase()} yet`,
          emptyText: `Create the first ${one}.`,
          noneFound: 'Nothing fits this search',
          create: 'Create',
          created: 'Created',
          save: 'Save',
          saved: 'Saved',
          delete: 'Delete',
          deleteTitle: 'Delete {name}?',
          deleteText: 'It cannot be brought back.',
          back: title,
          by: 'Created by {name}',
          yes: 'Yes',
          no: 'No',
        }
      : {
          title: titleKo,
          new: `새 ${titleKo}`,
          find: '찾기',
          emptyTitle: `${titleKo} 목록이 비어 있어요`,
          emptyText: '첫 항목을 만들어 보세요.',
          noneFound: '찾는 내용과 맞는 것이 없어요',
          create: '만들기',
          created: '만들었어요',
          save: '저장',
          saved: '저장했어요',
          delete: '지우기',
          deleteTitle: '{name} 항목을 지울까요?',
          deleteText: '지우면 되돌릴 수 없어요.',
          back: titleKo,
          by: '만든 사람: {name}',
          yes: '예',
          no: '아니요',
        };
  const field = Object.fromEntries(
    fields.map(({ name, label: en, labelKo }) => [name, locale === 'en' ? en : labelKo]),
  );
  return `${JSON.stringify({ ...words, field }, null, 2)}\n`;
}

function api({ path, plural, singular, Singular, Plural }: Names, fields: readonly Field[]): string {
  const types = { string: 'string', text: 'string', integer: 'number', number: 'number', boolean: 'boolean' };
  const typeOf = ({ type, optional }: Field) =>
    `${type in types ? types[type as keyof typeof types] : 'string'}${optional ? ' | null' : ''}`;
  return `'use client';

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ${Singular} } from '@/lib/api/types.ts';
import { useApi } from '@/lib/session/provider.tsx';

/** What somebody fills in. */
export type ${Singular}Input = {
${fields.map((field) => `  ${field.name}: ${typeOf(field)};`).join('\n')}
};

export function use${Plural}(q: string) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['${plural}', 'pages', q],
    queryFn: ({ pageParam, signal }) =>
      api.list<${Singular}>('/${path}', { query: { q, limit: 100, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
}

export function use${Singular}(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['${plural}', 'detail', id],
    queryFn: ({ signal }) => api.get<${Singular}>(\`/${path}/\${id}\`, { signal }),
  });
}

/** Makes one, changes one, deletes one; every list of them is read anew afterwards. */
export function use${Singular}Actions() {
  const api = useApi();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['${plural}'] });
  const save = useMutation({
    mutationFn: ({ id, input }: { id: string | null; input: ${Singular}Input }) =>
      id === null ? api.post<${Singular}>('/${path}', input) : api.patch<${Singular}>(\`/${path}/\${id}\`, input),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: (${singular}: ${Singular}) => api.delete(\`/${path}/\${${singular}.id}\`), onSuccess });
  return { save, remove };
}
`;
}

function cellOf(field: Field, row: string): string {
  const value = `${row}.${field.name}`;
  const guarded = (shown: string) => (field.optional ? `${value} === null ? '' : ${shown}` : shown);
  if (field.type === 'boolean') return guarded(`${value} ? t('yes') : t('no')`);
  if (field.type === 'integer' || field.type === 'number') return guarded(`formatNumber(${value}, locale)`);
  if (field.type === 'date') return guarded(`formatDate(\`\${${value}}T00:00:00\`, locale)`);
  if (field.type === 'datetime') return guarded(`formatDateTime(${value}, locale)`);
  return field.optional ? `${value} ?? ''` : value;
}

const NUMERIC = new Set(['integer', 'number', 'date', 'datetime']);

function listPage({ path, plural, singular, Singular, Plural }: Names, fields: readonly Field[]): string {
  const label = labelOf(fields)?.name ?? '';
  const others = fields.filter(({ name, type }) => name !== label && type !== 'text').slice(0, 4);
  const formats = [
    others.some(({ type }) => type === 'date') ? 'formatDate' : null,
    others.some(({ type }) => type === 'datetime') ? 'formatDateTime' : null,
    others.some(({ type }) => type === 'integer' || type === 'number') ? 'formatNumber' : null,
  ].filter((name) => name !== null);
  const columns = others.map(
    (field) => `    {
      key: '${field.name}',
      header: t('field.${field.name}'),
      width: '140px',
      wide: true,${NUMERIC.has(field.type) ? '\n      numeric: true,' : ''}
      cell: (${singular}) => ${cellOf(field, singular)},
    },`,
  );
  return `'use client';

import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ${formats.length > 0 ? 'useLocale, ' : ''}useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { EmptyState, ErrorState } from '@/components/states.tsx';
import { type Column, DataTable } from '@/components/table/data-table.tsx';
import { useEndless } from '@/components/table/use-endless.tsx';
import type { ${Singular} } from '@/lib/api/types.ts';
${formats.length > 0 ? `import { ${formats.join(', ')} } from '@/lib/format.ts';\n` : ''}import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { use${Plural} } from './api.ts';
import { ${Singular}Dialog } from './form.tsx';

/** All of them, found by their name, and the form of a new one. */
export function ${Plural}Page() {
  const t = useTranslations('${path}');
  const { can } = useSession();
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 200);
  const [creating, setCreating] = useState(false);
  const writes = can(PERMISSIONS.${plural}Write);
  return (
    <Page
      title={t('title')}
      actions={
        writes && (
          <Button variant="filled" leftSection={<Icon name="plus" size={16} />} onClick={() => setCreating(true)}>
            {t('new')}
          </Button>
        )
      }
    >
      <TextInput
        aria-label={t('find')}
        placeholder={t('find')}
        leftSection={<Icon name="find" size={16} />}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
        mb={12}
      />
      <List asked={asked} writes={writes} />
      {creating && <${Singular}Dialog ${singular}={null} onClose={() => setCreating(false)} />}
    </Page>
  );
}

function List({ asked, writes }: { asked: string; writes: boolean }) {
  const t = useTranslations('${path}');
${formats.length > 0 ? '  const locale = useLocale();\n' : ''}  const paths = usePaths();
  const list = use${Plural}(asked);
  const endless = useEndless(list);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const columns: Column<${Singular}>[] = [
    { key: '${label}', header: t('field.${label}'), cell: (${singular}) => <span className="truncate">{${singular}.${label}}</span> },
${columns.join('\n')}
  ];
  if (list.isPending) return <SkeletonRows rows={8} />;
  if (list.isError && rows.length === 0) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={asked === '' ? 'folder' : 'find'} title={asked === '' ? t('emptyTitle') : t('noneFound')}>
        {asked === '' && writes ? t('emptyText') : null}
      </EmptyState>
    );
  return (
    <DataTable
      label={t('title')}
      rows={rows}
      columns={columns}
      rowKey={(${singular}) => ${singular}.id}
      rowName={(${singular}) => ${singular}.${label}}
      href={(${singular}) => paths.${singular}(${singular}.id)}
      onEnd={endless.onEnd}
      foot={endless.foot}
    />
  );
}
`;
}

function inputOf(field: Field, hasLabel: boolean): string {
  const { name, type, optional } = field;
  const common = `label={t('field.${name}')}`;
  const off = 'readOnly={readOnly}';
  if (type === 'boolean')
    return `      <Checkbox
        ${common}
        checked={value.${name} ?? false}
        disabled={readOnly}
        onChange={(event) => set('${name}', event.currentTarget.checked)}
      />`;
  if (type === 'integer' || type === 'number')
    return `      <NumberInput
        ${common}
        value={value.${name} ?? ''}
        ${off}${type === 'integer' ? '\n        allowDecimal={false}' : ''}
        onChange={(entered) => set('${name}', typeof entered === 'number' ? entered : ${optional ? 'null' : '0'})}
      />`;
  if (type === 'date')
    return `      <DateInput
        ${common}
        locale={locale}
        valueFormat="YYYY-MM-DD"
        value={value.${name}${optional ? '' : ' || null'}}
        ${off}
        clearable={${optional} && !readOnly}
        onChange={(day) => set('${name}', day${optional ? '' : " ?? ''"})}
      />`;
  if (type === 'datetime')
    return `      <TextInput
        ${common}
        type="datetime-local"
        value={toLocal(value.${name})}
        ${off}
        onChange={(event) => set('${name}', fromLocal(event.currentTarget.value)${optional ? '' : " ?? ''"})}
      />`;
  const component = type === 'text' ? 'Textarea' : 'TextInput';
  return `      <${component}
        ${common}
        maxLength={${type === 'text' ? '20_000' : '200'}}
        value={value.${name} ?? ''}
        ${off}${hasLabel ? `\n        required\n        withAsterisk={false}\n        data-autofocus` : ''}
        onChange={(event) => set('${name}', event.currentTarget.value${optional ? ' || null' : ''})}
      />`;
}

function form({ path, singular, Singular }: Names, fields: readonly Field[]): string {
  const label = labelOf(fields)?.name ?? '';
  const has = (...types: string[]) => fields.some(({ type }) => types.includes(type));
  const components = [
    'Alert',
    'Button',
    has('boolean') ? 'Checkbox' : null,
    'Group',
    'Modal',
    has('integer', 'number') ? 'NumberInput' : null,
    'Stack',
    has('text') ? 'Textarea' : null,
    'TextInput',
  ].filter((name) => name !== null);
  const blank = ({ type, optional }: Field) =>
    optional ? 'null' : type === 'boolean' ? 'false' : type === 'integer' || type === 'number' ? '0' : `''`;
  const local = has('datetime')
    ? `
/** A moment as the browser's field of date and time writes it, in the reader's own time zone. */
function toLocal(iso: string | null): string {
  if (!iso) return '';
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function fromLocal(text: string): string | null {
  return text === '' ? null : new Date(text).toISOString();
}
`
    : '';
  return `'use client';

${has('date') ? "import 'dayjs/locale/ko';\n" : ''}import { ${components.join(', ')} } from '@mantine/core';
${has('date') ? "import { DateInput } from '@mantine/dates';\n" : ''}import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ${Singular} } from '@/lib/api/types.ts';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { type ${Singular}Input, use${Singular}Actions } from './api.ts';

const BLANK: ${Singular}Input = { ${fields.map((field) => `${field.name}: ${blank(field)}`).join(', ')} };

export function inputOf(${singular}: ${Singular} | null): ${Singular}Input {
  if (${singular} === null) return BLANK;
  const { ${fields.map(({ name }) => name).join(', ')} } = ${singular};
  return { ${fields.map(({ name }) => name).join(', ')} };
}

/** The fields of one, for the form of a new one and for the page of one that is there. */
export function ${Singular}Fields({
  value,
  onChange,
  readOnly = false,
}: {
  value: ${Singular}Input;
  onChange: (value: ${Singular}Input) => void;
  readOnly?: boolean;
}) {
  const t = useTranslations('${path}');
${has('date') ? '  const locale = useLocale();\n' : ''}  function set<K extends keyof ${Singular}Input>(name: K, entered: ${Singular}Input[K]): void {
    onChange({ ...value, [name]: entered });
  }
  return (
    <Stack gap={12}>
${fields.map((field) => inputOf(field, field.name === label)).join('\n')}
    </Stack>
  );
}
${local}
/** The form of a new one. What was written stays when the server refuses. */
export function ${Singular}Dialog({ ${singular}, onClose }: { ${singular}: ${Singular} | null; onClose: () => void }) {
  const t = useTranslations('${path}');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const { save } = use${Singular}Actions();
  const [value, setValue] = useState(() => inputOf(${singular}));
  const problem = save.error ? say(save.error, locale) : null;
  return (
    <Modal opened onClose={onClose} title={t('new')} size={520}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            { id: ${singular}?.id ?? null, input: value },
            {
              onSuccess: () => {
                notifyDone(t('created'));
                onClose();
              },
            },
          );
        }}
      >
        <${Singular}Fields value={value} onChange={setValue} />
        {problem && (
          <Alert color="red" variant="light" role="alert" mt={12}>
            {problem.detail} <code className="tiny">{problem.code}</code>
          </Alert>
        )}
        <Group justify="flex-end" gap={8} mt={16}>
          <Button variant="subtle" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={save.isPending} disabled={!value.${label}.trim()}>
            {t('create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
`;
}

function detail({ path, plural, singular, Singular }: Names, fields: readonly Field[]): string {
  const label = labelOf(fields)?.name ?? '';
  return `'use client';

import { Alert, Button, Group } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Page } from '@/components/page.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import type { ${Singular} } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { notifyDone, useErrorText } from '@/lib/use-error-text.ts';
import { use${Singular}, use${Singular}Actions } from './api.ts';
import { inputOf, ${Singular}Fields } from './form.tsx';

/** One of them: read by everybody who may, changed and deleted here. */
export function ${Singular}Detail({ id }: { id: string }) {
  const { data: ${singular}, error, refetch } = use${Singular}(id);
  if (error && !${singular}) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!${singular}) return <SkeletonRows rows={6} />;
  return <Editor key={${singular}.updatedAt} ${singular}={${singular}} />;
}

function Editor({ ${singular} }: { ${singular}: ${Singular} }) {
  const t = useTranslations('${path}');
  const locale = useLocale();
  const paths = usePaths();
  const router = useRouter();
  const say = useErrorText();
  const { can } = useSession();
  const { save, remove } = use${Singular}Actions();
  const [value, setValue] = useState(() => inputOf(${singular}));
  const [deleting, setDeleting] = useState(false);
  const writes = can(PERMISSIONS.${plural}Write);
  const problem = save.error ? say(save.error, locale) : null;
  return (
    <Page
      narrow
      title={${singular}.${label}}
      lead={t('by', { name: ${singular}.createdBy.name })}
      actions={
        <Button variant="subtle" onClick={() => router.push(paths.${plural})}>
          {t('back')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ id: ${singular}.id, input: value }, { onSuccess: () => notifyDone(t('saved')) });
        }}
      >
        <${Singular}Fields value={value} onChange={setValue} readOnly={!writes} />
        {problem && (
          <Alert color="red" variant="light" role="alert" mt={12}>
            {problem.detail} <code className="tiny">{problem.code}</code>
          </Alert>
        )}
        {writes && (
          <Group justify="space-between" mt={16}>
            <Button variant="subtle" color="red" onClick={() => setDeleting(true)}>
              {t('delete')}
            </Button>
            <Button type="submit" variant="filled" loading={save.isPending} disabled={!value.${label}.trim()}>
              {t('save')}
            </Button>
          </Group>
        )}
      </form>
      <ConfirmDialog
        opened={deleting}
        onClose={() => setDeleting(false)}
        title={t('deleteTitle', { name: ${singular}.${label} })}
        action={t('delete')}
        onConfirm={async () => {
          await remove.mutateAsync(${singular});
          router.push(paths.${plural});
        }}
      >
        {t('deleteText')}
      </ConfirmDialog>
    </Page>
  );
}
`;
}

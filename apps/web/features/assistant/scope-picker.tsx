'use client';

import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { useDocumentChoices } from './api.ts';
import classes from './assistant.module.css';

export type ScopedDocument = { id: string; title: string };
const MOST = 20;

/** Which documents the next question is asked of: all of them, or a chosen few. */
export function ScopePicker({
  scope,
  onChange,
}: {
  scope: readonly ScopedDocument[];
  onChange: (scope: readonly ScopedDocument[]) => void;
}) {
  const t = useTranslations('assistant');
  const [opened, popover] = useDisclosure(false);
  const [text, setText] = useState('');
  const [debounced] = useDebouncedValue(text.trim(), 160);
  const choices = useDocumentChoices(debounced, opened);
  const chosen = new Set(scope.map((d) => d.id));
  const first = scope[0];
  const label =
    first === undefined ? t('scope.all') : scope.length === 1 ? first.title : t('scope.some', { count: scope.length });
  const others = (choices.data?.items ?? []).filter((d) => !chosen.has(d.id));

  function toggle(document: ScopedDocument): void {
    onChange(
      chosen.has(document.id)
        ? scope.filter((d) => d.id !== document.id)
        : [...scope, { id: document.id, title: document.title }].slice(0, MOST),
    );
  }

  return (
    <Popover opened={opened} onChange={popover.toggle} position="top-start" width={320} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.scope}
          onClick={popover.toggle}
          aria-expanded={opened}
          aria-label={t('scope.label', { scope: label })}
          data-limited={scope.length > 0 || undefined}
        >
          <Icon name="document" size={15} />
          <span className="truncate">{label}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.scopeBox}>
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t('scope.find')}
          aria-label={t('scope.find')}
          leftSection={<Icon name="find" size={16} />}
          data-autofocus
        />
        <div className={classes.scopeList}>
          {scope.map((d) => (
            <Checkbox key={d.id} label={d.title} checked onChange={() => toggle(d)} />
          ))}
          {choices.isPending ? (
            <SkeletonText lines={3} />
          ) : (
            others.map((d) => <Checkbox key={d.id} label={d.title} checked={false} onChange={() => toggle(d)} />)
          )}
          {!choices.isPending && others.length === 0 && scope.length === 0 && (
            <p className="small">{t('scope.nothing')}</p>
          )}
        </div>
        <div className={classes.scopeFoot}>
          <Button variant="subtle" size="xs" disabled={scope.length === 0} onClick={() => onChange([])}>
            {t('scope.reset')}
          </Button>
          <Button size="xs" onClick={popover.close}>
            {t('scope.done')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

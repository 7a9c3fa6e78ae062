'use client';

import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useState } from 'react';
import { FrontDoor } from '@/components/front-door.tsx';
import { Icon } from '@/components/icons.tsx';
import { isApiError } from '@/lib/api/error.ts';
import type { WorkspaceRef } from '@/lib/api/types.ts';
import { consolePaths, findWorkspacesPath, workspacePaths } from '@/lib/paths.ts';
import { findWorkspace } from '@/lib/public-api.ts';
import { forgetWorkspace, recentWorkspaces } from '@/lib/recent-workspaces.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './chooser.module.css';
import { slugOf } from './slug.ts';

/** The front door: which workspace? Those used here before are one click away. */
export function WorkspaceChooser() {
  const t = useTranslations('auth.chooser');
  const say = useErrorText();
  const locale = useLocale();
  const [recent, setRecent] = useState<WorkspaceRef[]>([]);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => setRecent(recentWorkspaces()), []);

  async function enter(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const slug = slugOf(typed);
    if (!slug) {
      setProblem(t('empty'));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const workspace = await findWorkspace(slug);
      window.location.assign(workspacePaths(workspace.slug).home);
    } catch (error) {
      setBusy(false);
      setProblem(
        isApiError(error, 'tenant_not_found', 'not_found') ? t('unknown', { slug }) : say(error, locale).detail,
      );
    }
  }

  return (
    <FrontDoor
      title={t('title')}
      lead={t('lead')}
      foot={
        <>
          <a href={findWorkspacesPath}>{t('forgotten')}</a> · <a href={consolePaths.fleet}>{t('console')}</a>
        </>
      }
    >
      {recent.length > 0 && (
        <ul className={classes.recent} aria-label={t('recent')}>
          {recent.map((workspace) => (
            <li key={workspace.slug} className={classes.item}>
              <a href={workspacePaths(workspace.slug).home} className={classes.link}>
                <b className="truncate">{workspace.name}</b>
                <span className="tiny truncate">{workspace.slug}</span>
              </a>
              <ActionIcon
                aria-label={t('forget', { name: workspace.name })}
                onClick={() => {
                  forgetWorkspace(workspace.slug);
                  setRecent(recentWorkspaces());
                }}
              >
                <Icon name="close" size={15} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={enter} className={classes.form} noValidate>
        <TextInput
          size="md"
          label={t('label')}
          description={t('description')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
          error={problem}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          autoComplete="organization"
          autoFocus
          data-autofocus
        />
        <Button type="submit" variant="filled" size="md" loading={busy} fullWidth>
          {t('go')}
        </Button>
      </form>
    </FrontDoor>
  );
}

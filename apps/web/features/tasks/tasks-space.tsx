'use client';

import { Button, SegmentedControl } from '@mantine/core';
import { useRouter, useSearchParams, useSelectedLayoutSegment } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/icons.tsx';
import { Page } from '@/components/page.tsx';
import { ScrollContext } from '@/components/scroll.tsx';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type TaskView, useTaskFilters } from './filters.ts';
import { NewTaskDialog } from './new-task.tsx';
import { QuickAdd } from './quick-add.tsx';
import { TaskBoard } from './task-board.tsx';
import { TaskList } from './task-list.tsx';
import classes from './tasks.module.css';

/** All tasks, as a list or a board, with the open task (`children`) beside them. They stay while tasks open and close. */
export function TasksSpace({ children }: { children: ReactNode }) {
  const t = useTranslations('tasks');
  const { can } = useSession();
  const { filters, change, listHref } = useTaskFilters();
  const openId = useSelectedLayoutSegment();
  const router = useRouter();
  const asksForNew = useSearchParams().get('new') !== null;
  const [creating, setCreating] = useState(false);
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  const writes = can(PERMISSIONS.tasksWrite);

  function closeNew(): void {
    setCreating(false);
    if (asksForNew) router.replace(listHref, { scroll: false });
  }

  return (
    <div className={classes.space} data-open={openId !== null || undefined}>
      <div className={classes.main} ref={setScroll}>
        <ScrollContext value={scroll}>
          <Page
            title={t('title')}
            actions={
              <>
                <SegmentedControl
                  aria-label={t('view')}
                  value={filters.view}
                  onChange={(view) => change({ view: view as TaskView })}
                  data={[
                    { value: 'list', label: t('viewList') },
                    { value: 'board', label: t('viewBoard') },
                  ]}
                />
                {writes && (
                  <Button
                    variant="filled"
                    leftSection={<Icon name="plus" size={16} />}
                    onClick={() => setCreating(true)}
                  >
                    {t('new')}
                  </Button>
                )}
              </>
            }
          >
            <FilterBar filters={filters} onChange={change} />
            {writes && filters.view === 'list' && <QuickAdd filters={filters} />}
            {filters.view === 'list' ? <TaskList narrow={openId !== null} /> : <TaskBoard openId={openId} />}
          </Page>
        </ScrollContext>
      </div>
      {children}
      {writes && <NewTaskDialog opened={creating || asksForNew} onClose={closeNew} />}
    </div>
  );
}

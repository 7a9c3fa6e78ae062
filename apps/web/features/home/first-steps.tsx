'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon, type IconName } from '@/components/icons.tsx';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import classes from './home.module.css';

type Step = { key: 'upload' | 'ask' | 'invite' | 'task'; icon: IconName; href: string };

/** The first things to do in an empty workspace, in the order in which they make sense. */
export function FirstSteps({ tasks }: { tasks: number }) {
  const t = useTranslations('home.first');
  const paths = usePaths();
  const { can } = useSession();
  const steps: (Step | false)[] = [
    can(PERMISSIONS.documentsWrite) && { key: 'upload', icon: 'up', href: paths.documents({ upload: true }) },
    can(PERMISSIONS.assistantUse) && { key: 'ask', icon: 'assistant', href: paths.assistant },
    can(PERMISSIONS.membersManage) && { key: 'invite', icon: 'people', href: paths.members },
    tasks === 0 && can(PERMISSIONS.tasksWrite) && { key: 'task', icon: 'tasks', href: paths.tasks({ new: true }) },
  ];
  return (
    <section className={classes.first}>
      <h2>{t('title')}</h2>
      <ol className={classes.steps}>
        {steps
          .filter((step) => step !== false)
          .map((step, index) => (
            <li key={step.key}>
              <Link href={step.href} className={`card ${classes.step}`}>
                <span className={classes.stepTile} data-first={index === 0 || undefined}>
                  <Icon name={step.icon} size={20} />
                </span>
                <b>{t(`${step.key}.title`)}</b>
                <span className="small">{t(`${step.key}.text`)}</span>
              </Link>
            </li>
          ))}
      </ol>
    </section>
  );
}

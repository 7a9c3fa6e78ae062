'use client';

import { ActionIcon, Button, CopyButton, Tooltip } from '@mantine/core';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/icons.tsx';
import { SkeletonText } from '@/components/skeleton.tsx';
import { isApiError } from '@/lib/api/error.ts';
import type { Citation, Message } from '@/lib/api/types.ts';
import { PERMISSIONS } from '@/lib/permissions.ts';
import { useSession } from '@/lib/session/provider.tsx';
import { usePaths } from '@/lib/slug.tsx';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './assistant.module.css';
import { answerToCopy } from './citations.ts';
import { AnswerText } from './markdown.tsx';
import type { RunPhase } from './run.ts';

/** Code of a refusal for want of budget: the model is not asked, passages are still shown. */
const BUDGET_EXHAUSTED = 'budget_exhausted';

export type AnswerProps = {
  message: Message;
  /** How its writing goes on; null when it is finished. */
  phase: RunPhase | null;
  error: unknown;
  /** Number of the open citation, if it belongs to this answer. */
  active: number | null;
  /** Whether the words about a missing model belong here (the last answer). */
  explainExtract: boolean;
  onCite: (citation: Citation) => void;
  /** Asks the same question once more; absent while something is being written. */
  onAskAgain?: (() => void) | undefined;
  /** Asks it to be answered by passages. */
  onWithoutModel?: (() => void) | undefined;
  onRetry: () => void;
};

/** An answer: what was read for it, its text with citations, and whether they were verified. */
export function Answer(props: AnswerProps) {
  const { message, phase, error, active, explainExtract, onCite, onAskAgain, onWithoutModel, onRetry } = props;
  const t = useTranslations('assistant');
  const writing = phase !== null && phase !== 'lost';
  const empty = message.content === '';
  return (
    <article className={classes.answer} aria-busy={writing} aria-label={t('answer')}>
      <Steps message={message} writing={writing} />
      {!empty && (
        <AnswerText
          content={message.content}
          citations={message.citations}
          streaming={writing}
          active={active}
          onCite={onCite}
        />
      )}
      {empty && writing && message.steps.length > 0 && <SkeletonText lines={2} />}
      {phase === 'resuming' && <p className={classes.note}>{t('resuming')}</p>}
      {phase === 'lost' && <Trouble error={error} text={t('lost')} onRetry={onRetry} />}
      {phase === null && message.status === 'failed' && (
        <FailedAnswer message={message} onAskAgain={onAskAgain} onWithoutModel={onWithoutModel} />
      )}
      {phase === null && message.status === 'stopped' && empty && <p className={classes.note}>{t('stoppedEmpty')}</p>}
      {phase === null && message.mode === 'extract' && explainExtract && <ExtractNote />}
      {phase === null && message.status !== 'failed' && <Foot message={message} onAskAgain={onAskAgain} />}
    </article>
  );
}

function Steps({ message, writing }: { message: Message; writing: boolean }) {
  const t = useTranslations('assistant');
  const waiting = writing && message.content === '';
  if (message.steps.length === 0 && !waiting) return null;
  return (
    <div className={classes.steps}>
      {message.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever appended
        <span key={index} title={step.query}>
          <Icon name="check" size={15} />
          {step.passages === 0 ? t('step.nothing') : t('step.found', step)}
        </span>
      ))}
      {waiting && (
        <span className={classes.waiting}>
          <i className={classes.pulse} />
          {message.steps.length === 0 ? t('step.searching') : t('step.reading')}
        </span>
      )}
    </div>
  );
}

/** Says plainly that no model wrote this. */
function ExtractNote() {
  const t = useTranslations('assistant');
  const paths = usePaths();
  const { can } = useSession();
  return (
    <p className={classes.note}>
      {t('extract')}{' '}
      {can(PERMISSIONS.settingsManage) ? (
        <Link href={paths.modelSettings}>{t('extractSettings')}</Link>
      ) : (
        t('extractAskAdmin')
      )}
    </p>
  );
}

function FailedAnswer({
  message,
  onAskAgain,
  onWithoutModel,
}: Pick<AnswerProps, 'message' | 'onAskAgain' | 'onWithoutModel'>) {
  const t = useTranslations('assistant');
  const locale = useLocale();
  const own = message.error?.message[locale === 'ko' ? 'ko' : 'en'];
  return (
    <div className={classes.trouble} role="alert">
      <Icon name="warning" size={16} />
      <div>
        <p>{own || t('failed')}</p>
        <p className="tiny">
          {t('questionKept')} {message.error && <code>{message.error.code}</code>}
        </p>
      </div>
      {onWithoutModel && message.error?.code === BUDGET_EXHAUSTED ? (
        <Button onClick={onWithoutModel}>{t('withoutModel')}</Button>
      ) : (
        onAskAgain && <Button onClick={onAskAgain}>{t('askAgain')}</Button>
      )}
    </div>
  );
}

/** A question that was refused, or an answer whose stream was lost. */
export function Trouble({
  error,
  text,
  onRetry,
  onWithoutModel,
}: {
  error: unknown;
  text?: string;
  onRetry: () => void;
  /** Asks to be answered by passages, which needs no budget. */
  onWithoutModel?: () => void;
}) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const locale = useLocale();
  const said = useErrorText()(error, locale);
  return (
    <div className={classes.trouble} role="alert">
      <Icon name="warning" size={16} />
      <div>
        <p>{text ?? `${said.title}. ${said.detail}`}</p>
        <p className="tiny">
          {text ? null : `${t('questionKept')} `}
          <code title={said.requestId ?? undefined}>
            {said.code}
            {said.requestId ? ` · ${said.requestId.slice(-12)}` : ''}
          </code>
        </p>
      </div>
      {onWithoutModel && isApiError(error, BUDGET_EXHAUSTED) ? (
        <Button onClick={onWithoutModel}>{t('withoutModel')}</Button>
      ) : (
        <Button onClick={onRetry} leftSection={<Icon name="redo" size={16} />}>
          {common('retry')}
        </Button>
      )}
    </div>
  );
}

function Foot({ message, onAskAgain }: { message: Message; onAskAgain?: (() => void) | undefined }) {
  const t = useTranslations('assistant');
  const common = useTranslations('common');
  const text = answerToCopy(message.content, message.citations, (page) => t('pageOf', { page }));
  const count = message.citations.length;
  const verdict =
    count === 0
      ? message.rejectedCitations > 0
        ? t('verdict.onlyRejected', { rejected: message.rejectedCitations })
        : null
      : message.rejectedCitations > 0
        ? t('verdict.someRejected', { count, rejected: message.rejectedCitations })
        : t('verdict.all', { count });
  return (
    <div className={classes.foot}>
      {message.content !== '' && (
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Tooltip label={copied ? common('copied') : t('copy')}>
              <ActionIcon onClick={copy} aria-label={copied ? common('copied') : t('copy')}>
                <Icon name={copied ? 'check' : 'copy'} />
              </ActionIcon>
            </Tooltip>
          )}
        </CopyButton>
      )}
      {onAskAgain && (
        <Tooltip label={t('askAgain')}>
          <ActionIcon onClick={onAskAgain} aria-label={t('askAgain')}>
            <Icon name="redo" />
          </ActionIcon>
        </Tooltip>
      )}
      <span className={classes.verdict} data-warn={message.rejectedCitations > 0 || undefined}>
        {[message.status === 'stopped' ? t('stopped') : null, message.model, verdict].filter(Boolean).join(' · ')}
      </span>
    </div>
  );
}

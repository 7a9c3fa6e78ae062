'use client';

import { useTranslations } from 'next-intl';
import { Fragment, memo, useCallback, useEffect, useRef, useState } from 'react';
import sharing from '@/features/sharing/sharing.module.css';
import type { Citation, Message } from '@/lib/api/types.ts';
import { Answer, Trouble } from './answer.tsx';
import classes from './assistant.module.css';
import type { OpenSource } from './open-source.ts';
import { isAccepted, type Run } from './run.ts';

export type TurnsProps = {
  messages: readonly Message[];
  run: Run | null;
  source: OpenSource | null;
  /** Questions whose answers the reader may not see. */
  withheld: readonly string[];
  onCite: (source: OpenSource) => void;
  onAskAgain: ((question: string, mode?: Run['mode']) => void) | undefined;
  onRetry: (mode?: Run['mode']) => void;
  /** Takes a refused question back into the box. */
  onDismiss: (question: string) => void;
};

/** Questions and answers in their order. */
export function Turns({ messages, run, source, withheld, onCite, onAskAgain, onRetry, onDismiss }: TurnsProps) {
  const t = useTranslations('assistant');
  const s = useTranslations('sharing');
  const lastAnswer = messages.findLast((message) => message.role === 'assistant');
  return (
    <>
      {messages.map((message, index) =>
        message.role === 'user' ? (
          <Fragment key={message.id}>
            <div className={classes.ask}>
              <span className="visually-hidden">{t('you')}</span>
              {message.content}
            </div>
            {withheld.includes(message.id) && <p className={sharing.withheld}>{s('withheld')}</p>}
          </Fragment>
        ) : (
          <Turn
            key={message.id}
            message={message}
            run={run && message.id === run.answer.id ? run : null}
            explainExtract={message === lastAnswer}
            active={source?.messageId === message.id ? source.citation.number : null}
            onCite={onCite}
            question={questionBefore(messages, index)}
            onAskAgain={onAskAgain}
            onRetry={() => onRetry()}
          />
        ),
      )}
      {run?.phase === 'failed' && !isAccepted(run) && (
        <div className={classes.refused}>
          <Trouble error={run.error} onRetry={() => onRetry()} onWithoutModel={() => onRetry('extract')} />
          <button type="button" className={classes.takeBack} onClick={() => onDismiss(run.question?.content ?? '')}>
            {t('takeBack')}
          </button>
        </div>
      )}
      <Announcer run={run} last={lastAnswer} />
    </>
  );
}

function questionBefore(messages: readonly Message[], index: number): string | null {
  const before = messages[index - 1];
  return before?.role === 'user' ? before.content : null;
}

const Turn = memo(function Turn({
  message,
  run,
  explainExtract,
  active,
  onCite,
  question,
  onAskAgain,
  onRetry,
}: {
  message: Message;
  run: Run | null;
  explainExtract: boolean;
  active: number | null;
  onCite: (source: OpenSource) => void;
  question: string | null;
  onAskAgain: ((question: string, mode?: Run['mode']) => void) | undefined;
  onRetry: () => void;
}) {
  const cite = useCallback((citation: Citation) => onCite({ messageId: message.id, citation }), [onCite, message.id]);
  return (
    <Answer
      message={message}
      phase={run?.phase ?? null}
      error={run?.error ?? null}
      active={active}
      explainExtract={explainExtract}
      onCite={cite}
      onAskAgain={onAskAgain && question !== null ? () => onAskAgain(question) : undefined}
      onWithoutModel={onAskAgain && question !== null ? () => onAskAgain(question, 'extract') : undefined}
      onRetry={onRetry}
    />
  );
});

/** Tells a screen reader that an answer began and, once it is whole, reads it out; word by word would be noise. */
function Announcer({ run, last }: { run: Run | null; last: Message | undefined }) {
  const t = useTranslations('assistant');
  const [said, setSaid] = useState('');
  const running = useRef<string | null>(null);
  const phase = run?.phase ?? null;
  useEffect(() => {
    if (phase !== null && phase !== 'failed' && phase !== 'lost') {
      running.current ??= 'running';
      setSaid(phase === 'resuming' ? t('resuming') : t('writing'));
      return;
    }
    if (running.current && phase === null && last) {
      running.current = null;
      setSaid(`${t('answerReady')} ${last.content.replace(/[*_#>`]|\[\d+\]/g, '')}`);
    }
  }, [phase, last, t]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
}

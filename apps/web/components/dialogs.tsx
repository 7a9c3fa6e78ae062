'use client';

import { Button, Modal, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, type SubmitEvent, useEffect, useState } from 'react';
import { useErrorText } from '../lib/use-error-text.ts';
import classes from './dialogs.module.css';

/** Runs an action of a dialog: keeps it open with the reason when it fails, closes it when it works. */
function useAction(onClose: () => void): {
  busy: boolean;
  problem: string | null;
  run: (action: () => Promise<unknown>) => void;
  reset: () => void;
} {
  const say = useErrorText();
  const locale = useLocale();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    busy,
    problem,
    reset: () => setProblem(null),
    run: (action) => {
      setBusy(true);
      setProblem(null);
      action()
        .then(onClose)
        .catch((error) => setProblem(say(error, locale).detail))
        .finally(() => setBusy(false));
    },
  };
}

/** Asks before something that cannot be undone. The button says what will happen. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  action,
  onConfirm,
  danger = true,
}: {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children?: ReactNode;
  action: ReactNode;
  onConfirm: () => Promise<unknown>;
  danger?: boolean;
}) {
  const t = useTranslations('common');
  const { busy, problem, run } = useAction(onClose);
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={430} withCloseButton={false}>
      <div className={classes.text}>{children}</div>
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          variant="filled"
          {...(danger ? { color: 'red' } : {})}
          loading={busy}
          onClick={() => run(onConfirm)}
          data-autofocus
        >
          {action}
        </Button>
      </div>
    </Modal>
  );
}

/** Asks for one line of text: a name. */
export function NameDialog({
  opened,
  onClose,
  title,
  label,
  initial = '',
  action,
  onSubmit,
  maxLength = 200,
}: {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  label: ReactNode;
  initial?: string;
  action: ReactNode;
  onSubmit: (name: string) => Promise<unknown>;
  maxLength?: number;
}) {
  const t = useTranslations('common');
  const { busy, problem, run, reset } = useAction(onClose);
  const [name, setName] = useState(initial);
  // biome-ignore lint/correctness/useExhaustiveDependencies: starts anew each time it opens
  useEffect(() => {
    if (opened) {
      setName(initial);
      reset();
    }
  }, [opened, initial]);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed) run(() => onSubmit(trimmed));
  }

  return (
    <Modal opened={opened} onClose={onClose} title={title} size={430} withCloseButton={false}>
      <form onSubmit={submit}>
        <TextInput
          label={label}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={problem}
          maxLength={maxLength}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={classes.buttons}>
          <Button variant="subtle" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="filled" type="submit" loading={busy} disabled={!name.trim()}>
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

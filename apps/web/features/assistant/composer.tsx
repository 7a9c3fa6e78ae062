'use client';

import { ActionIcon, Textarea } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { Icon } from '@/components/icons.tsx';
import classes from './assistant.module.css';
import { type ScopedDocument, ScopePicker } from './scope-picker.tsx';

export const MAX_QUESTION = 8000;

/**
 * Where a question is written. Enter sends it, Shift+Enter begins a new line; while a syllable is still being composed
 * (Korean, Japanese, Chinese), Enter belongs to the input method and sends nothing. On touch keyboards Enter is a new line.
 */
export function Composer({
  value,
  onChange,
  onSend,
  onStop,
  writing,
  stopping,
  busy,
  scope,
  onScope,
  inputRef,
}: {
  value: string;
  onChange: (value: string) => void;
  onSend: () => void;
  onStop: () => void;
  /** An answer is being written: the button stops it. */
  writing: boolean;
  stopping: boolean;
  busy: boolean;
  scope: readonly ScopedDocument[];
  onScope: (scope: readonly ScopedDocument[]) => void;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}) {
  const t = useTranslations('assistant');
  const ready = value.trim() !== '' && !writing && !busy;

  // A mouse and a keyboard: write at once. On touch the keyboard would cover the page.
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) inputRef.current?.focus();
  }, [inputRef]);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    if (window.matchMedia('(pointer: coarse)').matches && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (ready) onSend();
  }

  return (
    <div className={classes.composeGutter}>
      <form
        className={classes.compose}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onSend();
        }}
      >
        <div className={`card ${classes.composeCard}`}>
          <Textarea
            ref={inputRef}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            placeholder={t('placeholder')}
            aria-label={t('placeholder')}
            maxLength={MAX_QUESTION}
            variant="unstyled"
            autosize
            minRows={1}
            maxRows={9}
            classNames={{ input: classes.composeInput }}
          />
          <div className={classes.composeRow}>
            <ScopePicker scope={scope} onChange={onScope} />
            <span className={classes.composeHint}>{t('enterHint')}</span>
            {writing ? (
              <ActionIcon
                key="stop"
                type="button"
                variant="filled"
                color="jade"
                size={36}
                onClick={onStop}
                loading={stopping}
                aria-label={t('stop')}
                title={t('stop')}
              >
                <i className={classes.stopSign} />
              </ActionIcon>
            ) : (
              <ActionIcon
                key="send"
                type="submit"
                variant="filled"
                color="jade"
                size={36}
                disabled={!ready}
                loading={busy}
                aria-label={t('send')}
                title={t('send')}
              >
                <Icon name="up" />
              </ActionIcon>
            )}
          </div>
        </div>
      </form>
    </div>
  );
}

/** Whether the key belongs to an input method (Safari ends the composition first and tells by key code 229 only). */
function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

'use client';

import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useErrorText } from '@/lib/use-error-text.ts';
import classes from './applications.module.css';

const OVERLAPS = { atOnce: 0, hour: 3_600, day: 86_400, week: 604_800 } as const;
type Overlap = keyof typeof OVERLAPS;
const isOverlap = (value: string): value is Overlap => value in OVERLAPS;

/** Asks for how long the secret in use now is taken beside the new one. */
export function RotateDialog({
  name,
  opened,
  onClose,
  onRotate,
}: {
  name: string;
  opened: boolean;
  onClose: () => void;
  onRotate: (overlapSeconds: number) => Promise<unknown>;
}) {
  const t = useTranslations('applications.rotate');
  const common = useTranslations('common');
  const locale = useLocale();
  const say = useErrorText();
  const [overlap, setOverlap] = useState<Overlap>('day');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function rotate(): void {
    setBusy(true);
    setProblem(null);
    onRotate(OVERLAPS[overlap])
      .then(onClose)
      .catch((error) => setProblem(say(error, locale).detail))
      .finally(() => setBusy(false));
  }

  return (
    <Modal opened={opened} onClose={onClose} title={t('title', { name })} size={460}>
      <div className={classes.form}>
        <Radio.Group label={t('overlap')} value={overlap} onChange={(value) => isOverlap(value) && setOverlap(value)}>
          <Stack gap={8} mt={8}>
            {Object.keys(OVERLAPS)
              .filter(isOverlap)
              .map((key) => (
                <Radio key={key} value={key} label={t(key)} />
              ))}
          </Stack>
        </Radio.Group>
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button variant="filled" loading={busy} onClick={rotate}>
            {t('make')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}

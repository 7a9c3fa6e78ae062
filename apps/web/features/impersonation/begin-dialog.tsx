'use client';

import { Button, Modal, SegmentedControl, Select, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRoleTexts } from '@/features/members/roles.ts';
import type { Tenant } from '@/lib/api/types.ts';
import { useErrorText } from '@/lib/use-error-text.ts';
import { useBegin, usePeople } from './api.ts';
import classes from './impersonation.module.css';

const MINUTES = ['15', '30', '60'];
const LEAST_REASON = 10;

/** Asks as whom, why and for how long; then goes there. */
export function BeginDialog({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const t = useTranslations('impersonation');
  const say = useErrorText();
  const locale = useLocale();
  const { nameOf } = useRoleTexts();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState('30');
  const begin = useBegin(tenant.slug);
  // What was chosen stands in the field too, and is nothing to look for.
  const [q] = useDebouncedValue(memberId === null ? search.trim() : '', 250);
  const people = usePeople(tenant.slug, q);
  const problem = begin.error ?? people.error;

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (memberId === null) return;
    begin.mutate(
      { memberId, reason: reason.trim(), minutes: Number(minutes) },
      { onSuccess: ({ handoffUrl }) => window.location.assign(handoffUrl) },
    );
  }

  return (
    <Modal opened onClose={onClose} title={t('beginTitle', { tenant: tenant.name })} size={480}>
      <form onSubmit={submit} className={classes.form}>
        <Select
          label={t('member')}
          placeholder={t('memberFind')}
          searchable
          required
          value={memberId}
          onChange={setMemberId}
          searchValue={search}
          onSearchChange={setSearch}
          filter={({ options }) => options}
          data={(people.data ?? []).map(({ id, name, maskedEmail, role }) => ({
            value: id,
            label: [name, nameOf(role), maskedEmail].filter(Boolean).join(' · '),
          }))}
          nothingFoundMessage={people.isPending ? t('looking') : t('nobody')}
          data-autofocus
        />
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          minLength={LEAST_REASON}
          maxLength={300}
          autosize
          minRows={2}
        />
        <div>
          <div className={classes.label}>{t('minutes')}</div>
          <SegmentedControl
            aria-label={t('minutes')}
            value={minutes}
            onChange={setMinutes}
            data={MINUTES.map((value) => ({ value, label: t('minutesOf', { minutes: Number(value) }) }))}
            fullWidth
          />
        </div>
        <p className="small">{t('beginText')}</p>
        <p role="alert" className={classes.problem}>
          {problem && say(problem, locale).detail}
        </p>
        <Button
          type="submit"
          variant="filled"
          loading={begin.isPending || begin.isSuccess}
          disabled={memberId === null || reason.trim().length < LEAST_REASON}
          fullWidth
        >
          {t('begin')}
        </Button>
      </form>
    </Modal>
  );
}

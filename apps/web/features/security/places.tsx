'use client';

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/dialogs.tsx';
import { Pill } from '@/components/pill.tsx';
import { SkeletonRows } from '@/components/skeleton.tsx';
import { ErrorState } from '@/components/states.tsx';
import { formatDateTime, formatWhen } from '@/lib/format.ts';
import { type Place, useEndPlaces, usePlaces } from './api.ts';
import classes from './security.module.css';

/** Where one is signed in, with a way out of each place and of all others at once. */
export function OwnPlaces() {
  const t = useTranslations('security.places');
  const { data } = usePlaces('/me');
  const end = useEndPlaces('/me');
  const [asking, ask] = useDisclosure(false);
  const others = data?.items.filter((place) => !place.current) ?? [];
  return (
    <section className={classes.section} aria-label={t('title')}>
      <div className={classes.head}>
        <h2>{t('title')}</h2>
        {others.length > 0 && (
          <Button size="xs" onClick={ask.open}>
            {t('endOthers')}
          </Button>
        )}
      </div>
      <p>{t('text')}</p>
      <PlaceList of="/me" />
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('endOthersTitle')}
        action={t('endOthers')}
        onConfirm={() => end.mutateAsync(undefined)}
      >
        {t('endOthersText', { count: others.length })}
      </ConfirmDialog>
    </section>
  );
}

export function PlaceList({ of }: { of: string }) {
  const t = useTranslations('security.places');
  const list = usePlaces(of);
  if (list.isPending) return <SkeletonRows rows={2} height={56} />;
  if (list.isError) return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  if (list.data.items.length === 0) return <p className={classes.note}>{t('nowhere')}</p>;
  return (
    <ul className={classes.places}>
      {list.data.items.map((place) => (
        <PlaceRow key={place.id} of={of} place={place} />
      ))}
    </ul>
  );
}

function PlaceRow({ of, place }: { of: string; place: Place }) {
  const t = useTranslations('security.places');
  const locale = useLocale();
  const end = useEndPlaces(of);
  const { browser, system } = place;
  const device = browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknownDevice'));
  return (
    <li className={classes.place}>
      <div className={classes.placeText}>
        <div>
          <b>{device}</b> {place.current && <Pill>{t('here')}</Pill>}
        </div>
        <div className="small" title={formatDateTime(place.lastUsedAt, locale)}>
          {t('line', { ip: place.ip, used: formatWhen(place.lastUsedAt, locale) })}
        </div>
        <div className="tiny">{t('since', { when: formatDateTime(place.createdAt, locale) })}</div>
      </div>
      {!place.current && (
        <Button
          size="xs"
          variant="subtle"
          loading={end.isPending}
          onClick={() => end.mutate(place)}
          aria-label={t('endNamed', { device })}
        >
          {t('end')}
        </Button>
      )}
    </li>
  );
}

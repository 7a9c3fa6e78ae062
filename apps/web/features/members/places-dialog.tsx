'use client';

import { Button, Modal } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEndPlaces, usePlaces } from '@/features/security/api.ts';
import { PlaceList } from '@/features/security/places.tsx';
import type { Member } from '@/lib/api/types.ts';
import classes from './members.module.css';

/** Where a member is signed in, for whoever manages members. */
export function PlacesDialog({ member, opened, onClose }: { member: Member; opened: boolean; onClose: () => void }) {
  const t = useTranslations('members');
  return (
    <Modal opened={opened} onClose={onClose} title={t('placesOf', { name: member.name })} size={520}>
      {opened && <Places member={member} />}
    </Modal>
  );
}

function Places({ member }: { member: Member }) {
  const t = useTranslations('members');
  const of = `/members/${member.id}`;
  const { data } = usePlaces(of);
  const end = useEndPlaces(of);
  return (
    <>
      <PlaceList of={of} />
      {data !== undefined && data.items.length > 0 && (
        <div className={classes.placesEnd}>
          <Button color="red" loading={end.isPending} onClick={() => end.mutate(undefined)}>
            {t('endPlaces')}
          </Button>
        </div>
      )}
    </>
  );
}

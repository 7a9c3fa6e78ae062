'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { RoofTile, type RoofTone } from '@/components/tile.tsx';
import type { Tenant } from '@/lib/api/types.ts';
import { formatNumber } from '@/lib/format.ts';
import { consolePaths } from '@/lib/paths.ts';
import classes from './console.module.css';
import { toneOf } from './state-pill.tsx';

const TONES: RoofTone[] = ['done', 'running', 'failed', 'idle', 'waiting'];

/** One tile for each tenant, the oldest first. Arrow keys walk over the roof, Enter opens a tenant. */
export function Roof({ tenants, currentSchema }: { tenants: readonly Tenant[]; currentSchema: number }) {
  const t = useTranslations('console');
  const locale = useLocale();
  const router = useRouter();
  const grid = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const tones = tenants.map((tenant) => toneOf(tenant, currentSchema));
  const counts = TONES.map((tone) => [tone, tones.filter((x) => x === tone).length] as const);
  const [here, setHere] = useState<string | null>(null);
  const named = tenants.find((tenant) => tenant.slug === here);

  function walk(event: KeyboardEvent): void {
    const tiles = [...(grid.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const top = tiles[0]?.offsetTop;
    const columns = Math.max(1, tiles.filter((tile) => tile.offsetTop === top).length);
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
    const step = steps[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? tiles.length - 1 : step ? at + step : null;
    const tile = target === null ? null : tiles[target];
    if (!tile || target === null) return;
    event.preventDefault();
    setAt(target);
    tile.focus();
  }

  return (
    <section className={`card ${classes.roof}`} aria-label={t('roof')}>
      <header className={classes.roofHead}>
        <h2>{t('roof')}</h2>
        <span className="small" aria-live="off">
          {named ? `${named.name} (${named.slug})` : t('roofHint')}
        </span>
        <ul className={classes.legend}>
          {counts.map(([tone, count]) =>
            count > 0 || tone === 'done' ? (
              <li key={tone}>
                <RoofTile tone={tone} />
                {t(`tone.${tone}`)} {formatNumber(count, locale)}
              </li>
            ) : null,
          )}
        </ul>
      </header>
      {tenants.length === 0 ? (
        <p className={classes.noTenants}>{t('noTenants')}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a grid of buttons walked by arrows
        <div
          className={classes.tiles}
          ref={grid}
          role="group"
          aria-label={t('tiles', { count: tenants.length })}
          onKeyDown={walk}
          onPointerLeave={() => setHere(null)}
        >
          {tenants.map((tenant, index) => (
            <TenantTile
              key={tenant.id}
              slug={tenant.slug}
              label={`${tenant.name}, ${t(`tone.${tones[index] ?? 'done'}`)}`}
              tone={tones[index] ?? 'done'}
              reachable={index === Math.min(at, tenants.length - 1)}
              onHere={setHere}
              onOpen={(slug) => router.push(consolePaths.tenant(slug))}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const TenantTile = memo(
  function TenantTile({
    slug,
    label,
    tone,
    reachable,
    onHere,
    onOpen,
  }: {
    slug: string;
    label: string;
    tone: RoofTone;
    reachable: boolean;
    onHere: (slug: string | null) => void;
    onOpen: (slug: string) => void;
  }) {
    return (
      <button
        type="button"
        className={classes.tile}
        tabIndex={reachable ? 0 : -1}
        aria-label={label}
        onPointerEnter={() => onHere(slug)}
        onFocus={() => onHere(slug)}
        onBlur={() => onHere(null)}
        onClick={() => onOpen(slug)}
      >
        <RoofTile tone={tone} />
      </button>
    );
  },
  // The handlers do the same in every render; a thousand tiles need not be drawn for them.
  (before, after) =>
    before.slug === after.slug &&
    before.label === after.label &&
    before.tone === after.tone &&
    before.reachable === after.reachable,
);

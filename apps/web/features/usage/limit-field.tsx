'use client';

import { NumberInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { Field } from './amounts.ts';

/** As much as the API takes. */
const MOST = { tokens: 1_000_000_000_000, dollars: 1_000_000 } as const;

/** A limit in tokens or dollars; empty is none. */
export function LimitField({
  label,
  unit,
  value,
  onChange,
}: {
  label: string;
  unit: 'tokens' | 'dollars';
  value: Field;
  onChange: (value: Field) => void;
}) {
  const t = useTranslations('usage');
  return (
    <NumberInput
      label={label}
      placeholder={t('noLimit')}
      value={value}
      onChange={(next) => onChange(next === '' ? '' : Number(next))}
      min={0}
      max={MOST[unit]}
      clampBehavior="strict"
      allowNegative={false}
      allowDecimal={unit === 'dollars'}
      decimalScale={2}
      thousandSeparator=","
      hideControls
      prefix={unit === 'dollars' ? '$' : ''}
    />
  );
}

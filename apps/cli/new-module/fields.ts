import { BadName } from './names.ts';

export const FIELD_TYPES = ['string', 'text', 'integer', 'number', 'boolean', 'date', 'datetime'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  /** `openFrom` */
  name: string;
  /** `open_from` */
  column: string;
  /** `Open from` */
  label: string;
  labelKo: string;
  type: FieldType;
  optional: boolean;
}

/** What every row has anyway. */
const OWN = new Set(['id', 'createdBy', 'createdAt', 'updatedAt', 'constructor', 'prototype', 'toString']);

/**
 * Reads `name:string,capacity:integer,openFrom:date?`.
 * @param labelsKo Korean labels by field
 * @throws BadName naming what is wrong, and what there is
 */
export function parseFields(text: string, labelsKo: Readonly<Record<string, string>>): Field[] {
  const fields = text.split(',').map((part) => parseField(part.trim(), labelsKo));
  const names = fields.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new BadName(`the field ${twice} is there twice`);
  if (labelOf(fields) === undefined)
    throw new BadName('one field must be a string that is always there (name:string): people call a thing by it');
  return fields;
}

/** What people call a thing by: the first string that is always there. */
export function labelOf(fields: readonly Field[]): Field | undefined {
  return fields.find(({ type, optional }) => type === 'string' && !optional);
}

function parseField(text: string, labelsKo: Readonly<Record<string, string>>): Field {
  const [, name = '', word = '', mark] = /^([a-z][A-Za-z0-9]{0,39}):([a-z]+)(\?)?$/.exec(text) ?? [];
  const type = FIELD_TYPES.find((one) => one === word);
  if (type === undefined)
    throw new BadName(`"${text}" is no field: write name:TYPE or name:TYPE?, where TYPE is ${FIELD_TYPES.join(', ')}`);
  if (OWN.has(name)) throw new BadName(`every row has ${name} already`);
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    name,
    column: words.replaceAll(' ', '_'),
    label,
    labelKo: labelsKo[name] ?? label,
    type,
    optional: mark === '?',
  };
}

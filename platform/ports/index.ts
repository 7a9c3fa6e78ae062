/*
 * What one module offers and another asks for, by a token that carries its type. A module names the tokens; who fills
 * them is decided by the list of modules, and the types say whether it fits. Imports nothing, so that every part of
 * the platform can own the tokens of what it describes.
 */

declare const carried: unique symbol;

/** Something that exactly one module provides. */
export interface Port<T> {
  readonly kind: 'port';
  readonly name: string;
  readonly [carried]?: T;
}

/** Something that any number of modules add to, none included: listeners of an event, kinds of a thing. */
export interface Slot<T> {
  readonly kind: 'slot';
  readonly name: string;
  readonly [carried]?: T;
}

/** Asked for when it is used, not while modules are being made: how two modules may need each other. */
export interface Late<S> {
  readonly kind: 'late';
  readonly of: S;
}

/** Asked for when it is used; null where no module of this process provides it. */
export interface Maybe<S> {
  readonly kind: 'maybe';
  readonly of: S;
}

/** @param name as it shall be told when nobody provides it */
export function port<T>(name: string): Port<T> {
  return { kind: 'port', name };
}

/** @param name as it shall be told */
export function slot<T>(name: string): Slot<T> {
  return { kind: 'slot', name };
}

export function late<S extends Port<unknown> | Slot<unknown>>(of: S): Late<S> {
  return { kind: 'late', of };
}

export function maybe<S extends Port<unknown>>(of: S): Maybe<S> {
  return { kind: 'maybe', of };
}

export type Need = Port<unknown> | Slot<unknown> | Late<Port<unknown> | Slot<unknown>> | Maybe<Port<unknown>>;

/** What a need becomes: the thing itself, all that was added, or a function that gives either. */
export type Resolved<N> =
  N extends Late<infer S>
    ? () => Resolved<S>
    : N extends Maybe<infer S>
      ? () => Resolved<S> | null
      : N extends Slot<infer T>
        ? readonly T[]
        : N extends Port<infer T>
          ? T
          : never;

export type Needs = Readonly<Record<string, Need>>;
export type Given<N extends Needs> = { readonly [K in keyof N]: Resolved<N[K]> };

/** What a module provides to a port, or adds to a slot. */
export interface Offer {
  readonly to: Port<unknown> | Slot<unknown>;
  readonly value: unknown;
}

export function offer<T>(to: Port<T> | Slot<T>, value: T): Offer {
  return { to, value };
}

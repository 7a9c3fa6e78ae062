import type { ComponentType } from 'react';
import type { AuditEvent, PersonRef } from '@/lib/api/types.ts';
import type { ACTION_GROUPS, OPERATOR_ACTION_GROUPS } from './actions.ts';

export type ActorSelectProps = {
  value: PersonRef | null;
  onChange: (person: PersonRef | null) => void;
  ariaLabel: string;
  placeholder: string;
  width: number;
};

/** What makes one log another: a workspace's, or the operators'. */
export type AuditBook = {
  groups: typeof ACTION_GROUPS | typeof OPERATOR_ACTION_GROUPS;
  sentence: (event: AuditEvent) => string;
  /** Whether operators act in it in the name of others. */
  hasImpersonations: boolean;
  /** Chooses who did it. */
  ActorSelect: ComponentType<ActorSelectProps>;
  /** What is said while nothing has been recorded. */
  emptyText: string;
};

import { inject } from 'vitest';
import { demoTenants } from '#server/demo/content/index.ts';
import type { SignIn } from './server.global-setup.ts';

export interface Person extends SignIn {
  name: string;
}

/** A person of a demo tenant by their role; the first, where several have it. */
export function personOf(slug: string, role: 'owner' | 'admin' | 'member' | 'viewer'): Person {
  const user = inject('demo').tenants[slug]?.users.find((one) => one.role === role);
  const person = demoTenants.find((tenant) => tenant.slug === slug)?.people.find(({ email }) => email === user?.email);
  if (user === undefined || person === undefined) throw new Error(`the demo tenant ${slug} has no ${role}`);
  return { email: user.email, password: user.password, name: person.name };
}

/** The last member of a demo tenant: nothing else relies on how they sign in. */
export function spareMemberOf(slug: string): Person {
  const user = inject('demo').tenants[slug]?.users.findLast((one) => one.role === 'member');
  const person = demoTenants.find((tenant) => tenant.slug === slug)?.people.find(({ email }) => email === user?.email);
  if (user === undefined || person === undefined) throw new Error(`the demo tenant ${slug} has no member`);
  return { email: user.email, password: user.password, name: person.name };
}

/** What a demo workspace is called. */
export function nameOf(slug: string): string {
  const tenant = demoTenants.find((one) => one.slug === slug);
  if (tenant === undefined) throw new Error(`there is no demo tenant ${slug}`);
  return tenant.name;
}

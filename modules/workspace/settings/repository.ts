import { eq } from 'drizzle-orm';
import type { TenantDatabase, TenantTransaction } from '#platform/tenancy/index.ts';
import { modelSettings } from './model.ts';

export type ModelSettingsRow = typeof modelSettings.$inferSelect;

/** The one row, or null before anything was set. One round trip. */
export async function findModelSettings(db: TenantDatabase): Promise<ModelSettingsRow | null> {
  const statement = db.preparedSystem('settings.model', (system) =>
    system.select().from(modelSettings).prepare('settings.model'),
  );
  const [row] = await statement.execute();
  return row ?? null;
}

/** The same, held until the transaction ends. */
export async function lockModelSettings(tx: TenantTransaction): Promise<ModelSettingsRow | null> {
  const [row] = await tx.select().from(modelSettings).where(eq(modelSettings.id, true)).for('update');
  return row ?? null;
}

export async function saveModelSettings(
  tx: TenantTransaction,
  settings: Omit<ModelSettingsRow, 'id' | 'updatedAt'>,
): Promise<ModelSettingsRow> {
  const values = { ...settings, updatedAt: new Date() };
  const [row] = await tx
    .insert(modelSettings)
    .values({ id: true, ...values })
    .onConflictDoUpdate({ target: modelSettings.id, set: values })
    .returning();
  if (row === undefined) throw new Error('the settings that were just written are not there');
  return row;
}

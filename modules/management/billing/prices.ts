import { asc, eq } from 'drizzle-orm';
import type { Drizzle } from '#platform/tenancy/index.ts';
import type { ActingOperator, OperatorLog } from '../audit/index.ts';
import { billingErrors } from './errors.ts';
import { modelPrices } from './model.ts';

export type ModelPriceRow = typeof modelPrices.$inferSelect;
export type NewModelPrice = Omit<ModelPriceRow, 'updatedAt'>;

/** What models cost, as operators have set it. */
export interface ModelPrices {
  list(): Promise<ModelPriceRow[]>;
  /** From memory, at most some seconds old: asked at every call of a model. Null without a price. */
  of(model: string): Promise<ModelPriceRow | null>;
  /** @param by null: a command on the server itself */
  set(by: ActingOperator | null, price: NewModelPrice): Promise<ModelPriceRow>;
  /** @throws `model_price_not_found` */
  remove(by: ActingOperator, model: string): Promise<void>;
}

const TTL_MS = 4_000;

export function createModelPrices(mgmt: Drizzle, operatorLog: OperatorLog): ModelPrices {
  let known: { at: number; prices: Promise<Map<string, ModelPriceRow>> } | null = null;

  const list = () => mgmt.select().from(modelPrices).orderBy(asc(modelPrices.model));

  function prices(): Promise<Map<string, ModelPriceRow>> {
    if (known === null || performance.now() - known.at > TTL_MS) {
      const loading = list().then((rows) => new Map(rows.map((row) => [row.model, row])));
      const mine = { at: performance.now(), prices: loading };
      known = mine;
      loading.catch(() => {
        if (known === mine) known = null;
      });
    }
    return known.prices;
  }

  return {
    list,
    of: async (model) => (await prices()).get(model) ?? null,

    async set(by, price) {
      const { model, ...amounts } = price;
      const values = { ...amounts, updatedAt: new Date() };
      const entry = {
        action: 'billing.price_set' as const,
        target: { type: 'model', id: model, label: model },
        details: amounts,
      };
      const row = await mgmt.transaction(async (tx) => {
        const [saved] = await tx
          .insert(modelPrices)
          .values({ model, ...values })
          .onConflictDoUpdate({ target: modelPrices.model, set: values })
          .returning();
        if (saved === undefined) throw new Error('the price that was just written is not there');
        if (by !== null) await operatorLog.record(tx, by, entry);
        else await operatorLog.recordSystem(tx, entry);
        return saved;
      });
      known = null;
      return row;
    },

    async remove(by, model) {
      await mgmt.transaction(async (tx) => {
        const gone = await tx.delete(modelPrices).where(eq(modelPrices.model, model)).returning();
        if (gone.length === 0) throw billingErrors.model_price_not_found();
        await operatorLog.record(tx, by, {
          action: 'billing.price_removed',
          target: { type: 'model', id: model, label: model },
        });
      });
      known = null;
    },
  };
}

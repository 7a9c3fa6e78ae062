import { z } from 'zod';
import { envelope, listOf, ok, operatorRoute, page, type Router } from '#platform/http/index.ts';
import { slugParams } from '../tenants/index.ts';
import type { Budgets, TenantBudget } from './budgets.ts';
import type { ModelPriceRow, ModelPrices } from './prices.ts';
import { budgetInput, budgetSchema, modelPriceInput, modelPriceQuery, modelPriceSchema } from './schemas.ts';

const read = operatorRoute('billing:read');
const manage = operatorRoute('billing:manage');
const tags = ['Prices and budgets'];

export function createBillingRouter(prices: ModelPrices, budgets: Budgets): Router {
  return async (app) => {
    app.get(
      '/management/model-prices',
      {
        config: read,
        schema: {
          operationId: 'listModelPrices',
          tags,
          summary: 'What models cost',
          response: { 200: listOf(modelPriceSchema) },
        },
      },
      async (request) => page(request, { items: (await prices.list()).map(presentPrice), nextCursor: null }),
    );

    app.put(
      '/management/model-prices',
      {
        config: manage,
        schema: {
          operationId: 'setModelPrice',
          tags,
          summary: 'Say what a model costs, from now on',
          body: modelPriceInput,
          response: { 200: envelope(modelPriceSchema) },
        },
      },
      async (request) => {
        const { inputMicros, cachedInputMicros = inputMicros, ...rest } = request.body;
        return ok(
          request,
          presentPrice(await prices.set(request.operator, { ...rest, inputMicros, cachedInputMicros })),
        );
      },
    );

    app.delete(
      '/management/model-prices',
      {
        config: manage,
        schema: {
          operationId: 'deleteModelPrice',
          tags,
          summary: 'Take the price of a model away: its tokens count, no money',
          querystring: modelPriceQuery,
          response: { 200: envelope(z.null()) },
        },
      },
      async (request) => {
        await prices.remove(request.operator, request.query.model);
        return ok(request, null);
      },
    );

    app.get(
      '/management/tenants/:slug/budget',
      {
        config: read,
        schema: {
          operationId: 'getTenantBudget',
          tags,
          summary: 'What a tenant’s models may use in a month, and have used',
          params: slugParams,
          response: { 200: envelope(budgetSchema) },
        },
      },
      async (request) => ok(request, presentBudget(await budgets.get(request.params.slug))),
    );

    app.put(
      '/management/tenants/:slug/budget',
      {
        config: manage,
        schema: {
          operationId: 'setTenantBudget',
          tags,
          summary: 'Limit what a tenant’s models may use in a month',
          params: slugParams,
          body: budgetInput,
          response: { 200: envelope(budgetSchema) },
        },
      },
      async (request) => {
        const { monthlyTokens: tokens, monthlyCostMicros: costMicros } = request.body;
        return ok(
          request,
          presentBudget(await budgets.set(request.operator, request.params.slug, { tokens, costMicros })),
        );
      },
    );
  };
}

function presentPrice({ updatedAt, ...price }: ModelPriceRow): z.infer<typeof modelPriceSchema> {
  return { ...price, updatedAt: updatedAt.toISOString() };
}

function presentBudget({ tokens, costMicros, usage }: TenantBudget): z.infer<typeof budgetSchema> {
  return {
    monthlyTokens: tokens,
    monthlyCostMicros: costMicros,
    usage:
      usage === null ? null : { ...usage, month: usage.month.slice(0, 7), updatedAt: usage.updatedAt.toISOString() },
  };
}

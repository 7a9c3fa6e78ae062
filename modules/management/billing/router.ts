import { z } from 'zod';
import { envelope, listOf, ok, operatorRoute, page, type Router } from '#platform/http/index.ts';
import { slugParams } from '../tenants/index.ts';
import type { Budgets, TenantBudget } from './budgets.ts';
import { billingErrors } from './errors.ts';
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
          summary: 'List the prices of models',
          description: 'Lists the models that have a price, with what a million tokens of each cost, in one page.',
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
          summary: 'Set the price of a model',
          description: 'Says what a model costs from now on, whether or not it had a price before.',
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
          summary: 'Remove the price of a model',
          description: 'Takes the price of a model away: its tokens go on to count, at no cost.',
          errors: [billingErrors.model_price_not_found],
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
          summary: 'Get the budget of a tenant',
          description:
            'Answers with what the models of a tenant may use in a calendar month, and what they were last seen to have used.',
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
          summary: 'Set the budget of a tenant',
          description:
            'Replaces both limits on what the models of a tenant may use in a calendar month. What is used up ends answers written by models, not searches.',
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

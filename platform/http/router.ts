import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';

/** A module's routes. */
export type Router = FastifyPluginAsyncZod;

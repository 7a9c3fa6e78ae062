export { createHomeRouter } from './router.ts';

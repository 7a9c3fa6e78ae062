export { type Background, createBackground } from './background.ts';
export { createLimit } from './limit.ts';

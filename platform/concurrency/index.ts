export { type Background, createBackground } from './background.ts';
export { createLimit } from './limit.ts';
export { createRounds, type Rounds } from './rounds.ts';

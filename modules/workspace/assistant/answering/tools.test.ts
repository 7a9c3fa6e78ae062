import { expect, test } from 'vitest';
import { type AgentTool, definitionsOf, refusalOf, TOOLS } from './tools.ts';

test('the assistant has one tool, which reads; another one wants its place here', () => {
  expect(TOOLS.map(({ name, effect }) => [name, effect])).toEqual([['search_documents', 'read']]);
});

test('a tool that writes is not run on a model’s word, and one that is unknown not at all', () => {
  const [search] = TOOLS;
  const remove: AgentTool = { name: 'delete_document', description: '', parameters: {}, effect: 'write' };
  const tools = [...TOOLS, remove];
  expect(refusalOf(tools, search?.name ?? '')).toBeNull();
  expect(refusalOf(tools, 'delete_document')).toBe('approval_required');
  expect(refusalOf(tools, 'send_mail')).toBe('unknown_tool');
});

test('a model is told of a tool what it needs to call it, and no more', () => {
  for (const shown of definitionsOf(TOOLS)) expect(Object.keys(shown)).toEqual(['name', 'description', 'parameters']);
});

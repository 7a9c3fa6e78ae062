import type { ToolDefinition } from '#platform/models/index.ts';

/** A tool of the assistant. One that writes is never run on a model's word alone. */
export interface AgentTool extends ToolDefinition {
  effect: 'read' | 'write';
}

export const SEARCH_TOOL = 'search_documents';

/** All there is. Whatever a document talks the model into: what is not in here is answered by an error and never run. */
export const TOOLS: readonly AgentTool[] = [
  {
    name: SEARCH_TOOL,
    description:
      'Searches the documents of the workspace that the user may see, and returns numbered passages. Use other words than before: key terms, names, synonyms.',
    parameters: {
      type: 'object',
      properties: { query: { type: 'string', description: 'What to search for, in the language of the documents.' } },
      required: ['query'],
      additionalProperties: false,
    },
    effect: 'read',
  },
];

/** The tools as a model is shown them. */
export function definitionsOf(tools: readonly AgentTool[]): ToolDefinition[] {
  return tools.map(({ name, description, parameters }) => ({ name, description, parameters }));
}

/**
 * Why a call is not run: there is no such tool, or it writes, and nobody can approve of it yet. Null: it may be run, with
 * the caller's rights.
 */
export function refusalOf(tools: readonly AgentTool[], name: string): 'unknown_tool' | 'approval_required' | null {
  const tool = tools.find((known) => known.name === name);
  if (tool === undefined) return 'unknown_tool';
  return tool.effect === 'read' ? null : 'approval_required';
}

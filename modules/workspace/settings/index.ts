export type { WorkspaceModels } from './models.ts';
export { embeddingModelChanged, settingsModule, workspaceModels } from './module.ts';

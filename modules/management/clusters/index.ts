export { type Cluster, type ClusterRegistry, createClusterRegistry } from './registry.ts';
export { createClustersRouter } from './router.ts';

export { clusterRegistry, clustersModule } from './module.ts';
export { type Cluster, type ClusterRegistry, createClusterRegistry } from './registry.ts';

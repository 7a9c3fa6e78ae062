// Plain JavaScript: the server loads it at every start, and need not wake a compiler for it.
import { join } from 'node:path';

const repositoryRoot = join(import.meta.dirname, '..', '..');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The API's answers are compressed by Fastify; pages bypass it.
  compress: true,
  // `npm run check` types everything; a build at first start should not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: repositoryRoot,
    // What next-intl's own plugin would set; that one looks from the working directory, which is not ours to choose.
    resolveAlias: { 'next-intl/config': './i18n/request.ts' },
  },
  outputFileTracingRoot: repositoryRoot,
  devIndicators: false,
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'] },
};

export default config;

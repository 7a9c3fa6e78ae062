import { join } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const repositoryRoot = join(import.meta.dirname, '..', '..');

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The API answers with its own compression; pages are compressed by the same layer in front of Next.
  compress: false,
  turbopack: { root: repositoryRoot },
  outputFileTracingRoot: repositoryRoot,
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@tabler/icons-react'] },
};

export default createNextIntlPlugin('./i18n/request.ts')(config);

import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Hanok',
    short_name: 'Hanok',
    start_url: '/',
    display: 'standalone',
    background_color: '#fbf9f5',
    theme_color: '#1d6b60',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}

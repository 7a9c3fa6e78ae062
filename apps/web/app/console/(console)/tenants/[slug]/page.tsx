import { TenantDrawer } from '@/features/console/tenant-drawer.tsx';

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return <TenantDrawer slug={slug} />;
}
